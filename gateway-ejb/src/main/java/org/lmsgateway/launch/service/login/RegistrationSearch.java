package org.lmsgateway.launch.service.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lmsgateway.launch.LaunchParameters;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.service.Fault;
import org.lmsgateway.launch.service.LaunchConfiguration;
import org.lmsgateway.lms.frame.FrameAncestors;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.service.RegistrationRepository;

/** Finds the registration that a login is for. */
@ApplicationScoped
public class RegistrationSearch {

  private LaunchConfiguration configuration;
  private RegistrationRepository registrations;

  protected RegistrationSearch() {}

  @Inject
  public RegistrationSearch(
      LaunchConfiguration configuration, RegistrationRepository registrations) {
    this.configuration = configuration;
    this.registrations = registrations;
  }

  /**
   * By the id in the login's address, by issuer and client id, or, if the LMS sends no client id,
   * by the issuer where only one registration has it.
   */
  Optional<Registration> find(Optional<RegistrationId> id, LoginRequest login) {
    if (id.isPresent()) {
      return configuration.registration(id.get());
    }
    if (login.clientId().isPresent()) {
      return configuration.registration(login.issuer(), login.clientId().get());
    }
    var candidates = registrations.someByIssuer(login.issuer());
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  /**
   * Whose pages may show in a frame that no registration was found, or could be: those of the LMS
   * if it has another one, or had this one until it was deleted.
   */
  FrameAncestors framedBy(Optional<RegistrationId> id, LaunchParameters parameters) {
    return id.flatMap(one -> registrations.find(one).or(() -> registrations.findDeleted(one)))
        .or(
            () ->
                parameters
                    .single("iss")
                    .flatMap(issuer -> registrations.someByIssuer(issuer).stream().findFirst()))
        .map(Registration::framedBy)
        .orElse(FrameAncestors.NONE);
  }

  /** A login at a registration's own address must be that registration's. */
  static Optional<Fault> fault(Registration registration, LoginRequest login) {
    if (!registration.issuer().equals(login.issuer())) {
      return Optional.of(new Fault(LaunchReason.LOGIN_OF_OTHER_REGISTRATION, "iss"));
    }
    return login.clientId().filter(id -> !registration.clientId().equals(id)).isPresent()
        ? Optional.of(new Fault(LaunchReason.LOGIN_OF_OTHER_REGISTRATION, "client_id"))
        : Optional.empty();
  }
}
