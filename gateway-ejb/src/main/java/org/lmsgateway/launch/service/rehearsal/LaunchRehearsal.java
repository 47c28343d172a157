package org.lmsgateway.launch.service.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmsgateway.health.WarmUpStep;
import org.lmsgateway.launch.CallbackService;
import org.lmsgateway.launch.LaunchParameters;
import org.lmsgateway.launch.LoginOutcome;
import org.lmsgateway.launch.LoginOutcome.StorageWay;
import org.lmsgateway.launch.LoginOutcome.Ways;
import org.lmsgateway.launch.LoginService;
import org.lmsgateway.launch.browser.ArrivingBrowser;
import org.lmsgateway.launch.browser.BrowserPlace;
import org.lmsgateway.launch.browser.ReturningBrowser;
import org.lmsgateway.launch.service.TenantCheck;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationAddresses;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.PageRequest;

/**
 * Begins a launch of some registration in a frame, and comes back to where the LMS's page would be
 * asked for the secret: so far nothing is written down.
 */
@ApplicationScoped
public class LaunchRehearsal implements WarmUpStep {

  private static final int MOST = 20;
  private static final String NOBODY = "rehearsal";

  private RegistrationRepository registrations;
  private TenantCheck tenantCheck;
  private GatewayAddress gateway;
  private LoginService logins;
  private CallbackService callbacks;

  protected LaunchRehearsal() {}

  @Inject
  public LaunchRehearsal(
      RegistrationRepository registrations,
      TenantCheck tenantCheck,
      GatewayAddress gateway,
      LoginService logins,
      CallbackService callbacks) {
    this.registrations = registrations;
    this.tenantCheck = tenantCheck;
    this.gateway = gateway;
    this.logins = logins;
    this.callbacks = callbacks;
  }

  /** With the first registration that is served; the refusal of another would be recorded. */
  @Override
  public void run() {
    registrations.list(Optional.empty(), PageRequest.first(MOST)).items().stream()
        .filter(registration -> tenantCheck.fault(registration).isEmpty())
        .findFirst()
        .map(this::login)
        .filter(Ways.class::isInstance)
        .flatMap(ways -> ((Ways) ways).byStorage())
        .ifPresent(this::comeBack);
  }

  private LoginOutcome login(Registration registration) {
    var app = registration.rules().apps().iterator().next();
    var initiation =
        parameters(
            Map.of(
                "iss",
                registration.issuer(),
                "client_id",
                registration.clientId(),
                "login_hint",
                NOBODY,
                "target_link_uri",
                RegistrationAddresses.targetLink(gateway, app).toString(),
                "lti_storage_target",
                NOBODY));
    return logins.begin(
        Optional.of(registration.id()),
        initiation,
        ArrivingBrowser.at(BrowserPlace.FRAME, List.of()));
  }

  private void comeBack(StorageWay way) {
    Stream.of(way.location().getRawQuery().split("&"))
        .filter(parameter -> parameter.startsWith("state="))
        .map(parameter -> parameter.substring("state=".length()))
        .map(state -> parameters(Map.of("state", state, "id_token", NOBODY)))
        .forEach(answer -> callbacks.complete(answer, ReturningBrowser.with(Map.of())));
  }

  private static LaunchParameters parameters(Map<String, String> each) {
    return new LaunchParameters(
        each.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue()))));
  }
}
