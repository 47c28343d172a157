package org.lmsgateway.launch.service.login;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.lmsgateway.launch.LaunchOrigin;
import org.lmsgateway.launch.LaunchParameters;
import org.lmsgateway.launch.LoginOutcome;
import org.lmsgateway.launch.LoginOutcome.Refused;
import org.lmsgateway.launch.LoginService;
import org.lmsgateway.launch.browser.ArrivingBrowser;
import org.lmsgateway.launch.fact.LaunchFact;
import org.lmsgateway.launch.fact.LaunchFacts;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.service.Fault;
import org.lmsgateway.launch.service.LaunchRecorder;
import org.lmsgateway.launch.service.TargetLinks;
import org.lmsgateway.launch.service.TenantCheck;
import org.lmsgateway.launch.service.limit.LaunchLimits;
import org.lmsgateway.registration.RegistrationId;

/**
 * Begins a launch. The order of the checks is part of the design: (1) parameters, (2) registration,
 * (3) whether it is this registration's login, (4) registration, tenant and cloud are served, and
 * not more of it than it may, (5) the target link. Then {@link LoginWays} sends the browser on.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LoginServiceBean implements LoginService {

  private final RegistrationSearch search;
  private final TenantCheck tenantCheck;
  private final TargetLinks targetLinks;
  private final LoginWays ways;
  private final LaunchLimits limits;
  private final LaunchRecorder recorder;

  public LoginServiceBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public LoginServiceBean(
      RegistrationSearch search,
      TenantCheck tenantCheck,
      TargetLinks targetLinks,
      LoginWays ways,
      LaunchLimits limits,
      LaunchRecorder recorder) {
    this.search = search;
    this.tenantCheck = tenantCheck;
    this.targetLinks = targetLinks;
    this.ways = ways;
    this.limits = limits;
    this.recorder = recorder;
  }

  @Override
  public LoginOutcome begin(
      Optional<RegistrationId> id, LaunchParameters parameters, ArrivingBrowser browser) {
    // (1)
    var malformed = LoginRequest.fault(parameters);
    if (malformed.isPresent()) {
      return refused(malformed.get(), unknown(id, parameters, browser));
    }
    var login = LoginRequest.of(parameters);
    // (2)
    var found = search.find(id, login);
    if (found.isEmpty()) {
      return refused(
          new Fault(LaunchReason.REGISTRATION_NOT_FOUND, what(login)),
          unknown(id, parameters, browser));
    }
    var registration = found.get();
    Supplier<LaunchOrigin> origin =
        () -> LaunchOrigin.of(registration).knowing(facts(parameters, browser));
    // (3) and (4)
    var fault =
        RegistrationSearch.fault(registration, login)
            .or(() -> tenantCheck.fault(registration))
            .or(() -> limits.loginReason(registration.id()).map(Fault::of));
    if (fault.isPresent()) {
      return refused(fault.get(), origin.get());
    }
    // (5)
    return targetLinks
        .app(login.targetLinkUri())
        .filter(registration::launches)
        .map(app -> ways.onward(registration, app, login, browser))
        .orElseGet(
            () ->
                refused(
                    new Fault(LaunchReason.LOGIN_TARGET_UNKNOWN, login.targetLinkUri()),
                    origin.get()));
  }

  /** What an admin needs to find the mistake: the two names that did not fit. */
  private static String what(LoginRequest login) {
    return "iss " + login.issuer() + ", client_id " + login.clientId().orElse("(not sent)");
  }

  private LaunchOrigin unknown(
      Optional<RegistrationId> id, LaunchParameters parameters, ArrivingBrowser browser) {
    return LaunchOrigin.UNKNOWN
        .knowing(facts(parameters, browser))
        .framedBy(search.framedBy(id, parameters))
        .from(browser.address());
  }

  private static LaunchFacts facts(LaunchParameters parameters, ArrivingBrowser browser) {
    return LoginRequest.facts(parameters).with(LaunchFact.BROWSER, browser.family().name());
  }

  private LoginOutcome refused(Fault fault, LaunchOrigin origin) {
    return new Refused(recorder.refuse(fault, origin));
  }
}
