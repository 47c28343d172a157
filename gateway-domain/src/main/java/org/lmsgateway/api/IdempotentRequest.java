package org.lmsgateway.api;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** A request with a key. Its life: begun, then answered, or forgotten. */
@Entity
@Table(name = "idempotent_request")
public class IdempotentRequest {

  @Id private String id;

  private String fingerprint;

  @Column(name = "begun_at")
  private Instant begunAt;

  private String answer;

  protected IdempotentRequest() {}

  /**
   * One that begins.
   *
   * @param id made of caller and key
   * @param fingerprint made of all that makes it another request
   */
  public IdempotentRequest(String id, String fingerprint, Instant now) {
    this.id = Objects.requireNonNull(id, "a request has an id");
    this.fingerprint = Objects.requireNonNull(fingerprint, "a request has a fingerprint");
    this.begunAt = Objects.requireNonNull(now, "a request begins at a time");
  }

  public Instant begunAt() {
    return begunAt;
  }

  public boolean isSame(String other) {
    return fingerprint.equals(other);
  }

  /** What was answered, encrypted; empty while it runs. */
  public Optional<String> answer() {
    return Optional.ofNullable(answer);
  }

  /** It is done. */
  public void finish(String sealed) {
    answer = Objects.requireNonNull(sealed, "a request that is done has an answer");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IdempotentRequest request && id.equals(request.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
