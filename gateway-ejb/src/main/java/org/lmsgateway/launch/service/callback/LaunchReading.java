package org.lmsgateway.launch.service.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.lmsgateway.keys.TokenOutcome.Verified;
import org.lmsgateway.launch.fact.LaunchFacts;
import org.lmsgateway.launch.service.LaunchContext;
import org.lmsgateway.launch.service.LaunchState;
import org.lmsgateway.launch.service.person.PersonSeal;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.shared.service.Claims;

/** Lays out a token whose signature is right for the checks, and for the record of the launch. */
@ApplicationScoped
public class LaunchReading {

  private PersonSeal persons;
  private Clock clock;

  protected LaunchReading() {}

  @Inject
  public LaunchReading(PersonSeal persons, Clock clock) {
    this.persons = persons;
    this.clock = clock;
  }

  /**
   * What the checks look at.
   *
   * @param known what the login has told
   */
  LaunchContext read(
      Verified token,
      Registration registration,
      LaunchState state,
      Instant loginAt,
      LaunchFacts known) {
    var now = clock.instant();
    var claims = new Claims(token.claims());
    return new LaunchContext(
        claims,
        registration,
        state,
        loginAt,
        now,
        TokenFacts.add(known, token, registration, now),
        persons.seal(claims, registration));
  }
}
