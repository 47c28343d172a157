package org.lmsgateway.practice.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.lmsgateway.keys.ToolKeys;
import org.lmsgateway.launch.LaunchParameters;
import org.lmsgateway.practice.AuthenticationResponse;
import org.lmsgateway.practice.LoginInitiation;
import org.lmsgateway.practice.PracticeLaunch;
import org.lmsgateway.practice.PracticeLms;
import org.lmsgateway.registration.RegistrationAddresses;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.tenantconfig.LaunchSettings;

/** Plays the LMS. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PracticeLmsBean implements PracticeLms {

  private final PracticeRegistration registration;
  private final ToolKeys keys;
  private final PracticePlatform platform;
  private final boolean on;

  public PracticeLmsBean() {
    registration = null;
    keys = null;
    platform = null;
    on = false;
  }

  @Inject
  public PracticeLmsBean(
      PracticeRegistration registration,
      ToolKeys keys,
      GatewayAddress gateway,
      LaunchSettings settings) {
    this.registration = registration;
    this.keys = keys;
    this.platform = new PracticePlatform(gateway);
    // The settings' check refuses any other address already; here it holds whoever reads them.
    this.on = settings.practiceEnabled() && gateway.isLoopback();
  }

  @Override
  public boolean isOn() {
    return on;
  }

  @Override
  public List<LoginInitiation> offers() {
    requireOn();
    var found = registration.find();
    if (found.isEmpty()) {
      return List.of();
    }
    var login = RegistrationAddresses.of(platform.gateway(), found.get().id()).login();
    return Stream.of(PracticeLaunch.values()).map(launch -> initiation(launch, login)).toList();
  }

  private LoginInitiation initiation(PracticeLaunch launch, URI login) {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("iss", platform.issuer());
    parameters.put("login_hint", launch.person().subject());
    parameters.put("target_link_uri", platform.targetLink().toString());
    parameters.put("lti_message_hint", launch.messageHint());
    parameters.put("client_id", PracticePlatform.CLIENT_ID);
    parameters.put("lti_deployment_id", platform.deploymentOf(launch));
    return new LoginInitiation(launch, login, parameters);
  }

  @Override
  public boolean register() {
    requireOn();
    keys.ensure(AuthenticationEndpoint.KEY_OWNER);
    keys.ensure(AuthenticationEndpoint.WRONG_KEY_OWNER);
    return registration.ensure();
  }

  @Override
  public AuthenticationResponse authenticate(LaunchParameters request) {
    requireOn();
    return new AuthenticationEndpoint(platform, keys).answer(request);
  }

  @Override
  public String publicKeySet() {
    requireOn();
    return keys.publicKeySet(AuthenticationEndpoint.KEY_OWNER).orElseThrow();
  }

  private void requireOn() {
    if (!on) {
      throw new IllegalStateException("the practice LMS is off");
    }
  }
}
