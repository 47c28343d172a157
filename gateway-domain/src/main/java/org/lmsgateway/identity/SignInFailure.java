package org.lmsgateway.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Wrong passwords for one user name. After the fifth in a row nobody may try for half a minute, and
 * after each further one for twice as long, up to a quarter of an hour: too slow to guess, short
 * enough that nobody can lock the true owner out for long. A day without one forgets them.
 */
@Entity
@Table(name = "sign_in_failure")
public class SignInFailure {

  /** For how long failures count. */
  public static final Duration MEMORY = Duration.ofDays(1);

  private static final int FREE = 5;
  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(15);

  @Id
  @Column(name = "name_hash")
  private String nameHash;

  private int failures;

  @Column(name = "last_at")
  private Instant lastAt;

  @Column(name = "blocked_until")
  private Instant blockedUntil;

  protected SignInFailure() {}

  /** No failure yet. */
  public SignInFailure(String nameHash) {
    this.nameHash = nameHash;
  }

  public String nameHash() {
    return nameHash;
  }

  /** One more. */
  public void count(Instant now) {
    failures = lastAt != null && lastAt.plus(MEMORY).isBefore(now) ? 1 : failures + 1;
    lastAt = now;
    blockedUntil = failures < FREE ? null : now.plus(wait(failures - FREE));
  }

  private static Duration wait(int doublings) {
    var wait = FIRST.multipliedBy(1L << Math.min(doublings, 10));
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }

  /** How long nobody may try under this name; empty if at once. */
  public Optional<Duration> remaining(Instant now) {
    return Optional.ofNullable(blockedUntil)
        .filter(until -> until.isAfter(now))
        .map(until -> Duration.between(now, until));
  }
}
