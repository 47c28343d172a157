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
 * Slows down who guesses, for all nodes together. Names are kept as hashes: people type their
 * password into the wrong field.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInThrottle {

  private static final Logger LOG = System.getLogger(SignInThrottle.class.getName());

  /** What is guessed. Wrong guesses at one are none at another. */
  public enum Guess {
    /** A password, under a user name. */
    PASSWORD("sign-in failure"),
    /** The code that a program shows, by somebody who has signed in. */
    USER_CODE("user code failure");

    private final String scope;

    Guess(String scope) {
      this.scope = scope;
    }
  }

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
  public Optional<Duration> remaining(Guess what, String name) {
    return failures.find(hash(what, name)).flatMap(failure -> failure.remaining(clock.instant()));
  }

  /** Counts a wrong guess. */
  public void failed(Guess what, String name) {
    var now = clock.instant();
    failures.removeBefore(now.minus(SignInFailure.MEMORY));
    var known = failures.findLocked(hash(what, name));
    var failure = known.orElseGet(() -> new SignInFailure(hash(what, name)));
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
                    "GW-IDN-020 too many wrong guesses by or for one person: {0}; the next try in {1}",
                    what,
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

  /** A right guess forgets the wrong ones. */
  public void succeeded(Guess what, String name) {
    failures.remove(hash(what, name));
  }

  private String hash(Guess what, String name) {
    return secrets.pseudonym(what.scope, name.strip().toLowerCase(Locale.ROOT));
  }
}
