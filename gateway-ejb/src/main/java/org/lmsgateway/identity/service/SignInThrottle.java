package org.lmsgateway.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.lmsgateway.identity.SignInFailure;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.shared.service.UniqueViolation;

/**
 * Slows down who guesses passwords, for all nodes together. Names are kept as hashes: people type
 * their password into the wrong field.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInThrottle {

  private static final Logger LOG = System.getLogger(SignInThrottle.class.getName());

  private final SignInFailureRepository failures;
  private final SecretBox secrets;
  private final Clock clock;

  public SignInThrottle() {
    this(null, null, null);
  }

  @Inject
  public SignInThrottle(SignInFailureRepository failures, SecretBox secrets, Clock clock) {
    this.failures = failures;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** How long nobody may try under this name; empty if at once. */
  public Optional<Duration> remaining(String username) {
    return failures.find(hash(username)).flatMap(failure -> failure.remaining(clock.instant()));
  }

  /** Counts a wrong password. */
  public void failed(String username) {
    var now = clock.instant();
    failures.removeBefore(now.minus(SignInFailure.MEMORY));
    var known = failures.findLocked(hash(username));
    var failure = known.orElseGet(() -> new SignInFailure(hash(username)));
    failure.count(now);
    if (known.isEmpty()) {
      add(failure);
    }
    failure
        .remaining(now)
        .ifPresent(
            wait ->
                LOG.log(
                    Level.WARNING,
                    "GW-IDN-020 too many wrong passwords for one user name; the next try in {0}",
                    wait));
  }

  /** Two first failures at once are one. */
  private void add(SignInFailure failure) {
    try {
      failures.add(failure);
    } catch (PersistenceException e) {
      if (!UniqueViolation.isIn(e)) {
        throw e;
      }
    }
  }

  /** A right password forgets the wrong ones. */
  public void succeeded(String username) {
    failures.remove(hash(username));
  }

  private String hash(String username) {
    return secrets.pseudonym("sign-in failure", username.strip().toLowerCase(Locale.ROOT));
  }
}
