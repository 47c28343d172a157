package org.lmsgateway.launch.count;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.lmsgateway.launch.refusal.LaunchReason;

/** How many launches of one day (UTC) ended in one way. */
@Entity
@Table(name = "launch_count")
@IdClass(LaunchCountKey.class)
public class LaunchCount {

  /** Stands for all launches, also those of which nobody knows whose they were. */
  public static final String GATEWAY = "gateway";

  /** The outcome of launches that were not refused. */
  public static final String ACCEPTED = "ACCEPTED";

  @Id private String subject;

  @Id
  @Column(name = "on_day")
  private LocalDate day;

  @Id private String outcome;

  private long launches;

  @Column(name = "last_at")
  private Instant lastAt;

  protected LaunchCount() {}

  /**
   * @param subject the id of a registration or of a tenant, or {@link #GATEWAY}
   * @param outcome {@link #ACCEPTED}, or the name of a reason
   * @param lastAt the last of these launches; tells the day
   */
  public LaunchCount(String subject, String outcome, long launches, Instant lastAt) {
    this.subject = Objects.requireNonNull(subject, "a count is about something");
    this.outcome = Objects.requireNonNull(outcome, "a count has an outcome");
    this.launches = launches;
    this.lastAt = Objects.requireNonNull(lastAt, "a count has a last launch");
    this.day = LocalDate.ofInstant(lastAt, ZoneOffset.UTC);
  }

  /** The outcome's name of a launch with that reason, which is null if it was accepted. */
  public static String outcome(LaunchReason reason) {
    return reason == null ? ACCEPTED : reason.name();
  }

  /** Why they were refused; empty if they were accepted. */
  public static Optional<LaunchReason> reason(String outcome) {
    return outcome.equals(ACCEPTED) ? Optional.empty() : Optional.of(LaunchReason.valueOf(outcome));
  }
}
