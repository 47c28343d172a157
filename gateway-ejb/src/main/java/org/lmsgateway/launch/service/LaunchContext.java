package org.lmsgateway.launch.service;

import java.time.Instant;
import java.util.Optional;
import org.lmsgateway.launch.LaunchOrigin;
import org.lmsgateway.launch.fact.LaunchFacts;
import org.lmsgateway.launch.person.SealedPerson;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.shared.service.Claims;

/**
 * All that the checks of a token's claims may look at.
 *
 * @param loginAt when the login was
 * @param facts what the record of the launch keeps
 * @param person who launches, if that is kept
 */
public record LaunchContext(
    Claims claims,
    Registration registration,
    LaunchState state,
    Instant loginAt,
    Instant now,
    LaunchFacts facts,
    Optional<SealedPerson> person) {

  /** Whose launch it is, for its record. */
  public LaunchOrigin origin() {
    return LaunchOrigin.of(registration).to(state.app()).knowing(facts).by(person);
  }

  /**
   * The language of the page that the launch began on (LTI 1.3 Core §5.4.4), else that of the
   * person (OpenID Connect Core §5.1).
   */
  public Optional<String> language() {
    return claims
        .object(Claims.LTI + "launch_presentation")
        .flatMap(presentation -> presentation.filled("locale"))
        .or(() -> claims.filled("locale"));
  }
}
