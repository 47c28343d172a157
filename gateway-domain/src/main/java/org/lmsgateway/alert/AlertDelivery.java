package org.lmsgateway.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * An alert on its way to one receiver. Its life: waiting; begun by one node; then sent, or waiting
 * again for another attempt, or given up. One that a node began and did not end, because it died,
 * stays begun: perhaps it was sent, and nobody is told twice.
 */
@Entity
@Table(name = "alert_delivery")
public class AlertDelivery {

  private static final int MOST_ATTEMPTS = 6;
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(2);

  /** Where it is. */
  private enum State {
    WAITING,
    BEGUN,
    SENT,
    GIVEN_UP
  }

  @Id private String id;

  @Column(name = "alert_id")
  private String alertId;

  private String mail;

  @Enumerated(EnumType.STRING)
  private State state;

  private int attempts;

  @Column(name = "next_at")
  private Instant nextAt;

  @Version private long version;

  protected AlertDelivery() {}

  /**
   * One that waits.
   *
   * @param mail the receiver's address; null for the web hook
   */
  public AlertDelivery(Alert alert, String mail, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.alertId = alert.id();
    this.mail = mail;
    this.state = State.WAITING;
    this.nextAt = Objects.requireNonNull(now, "a delivery is due at some time");
  }

  public String id() {
    return id;
  }

  public String alert() {
    return alertId;
  }

  /** The receiver's mail address; empty for the web hook. */
  public Optional<String> mail() {
    return Optional.ofNullable(mail);
  }

  /**
   * A node begins.
   *
   * @return whether it may; false if another one did
   */
  public boolean begin(Instant now) {
    if (state != State.WAITING || now.isBefore(nextAt)) {
      return false;
    }
    state = State.BEGUN;
    attempts++;
    return true;
  }

  public void sent() {
    state = State.SENT;
  }

  /** It did not work; after the sixth time nobody tries again, which is two hours later. */
  public void failed(Instant now) {
    state = attempts < MOST_ATTEMPTS ? State.WAITING : State.GIVEN_UP;
    nextAt = now.plus(FIRST_PAUSE.multipliedBy(1L << (attempts - 1)));
  }

  public boolean isSent() {
    return state == State.SENT;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AlertDelivery delivery && id.equals(delivery.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
