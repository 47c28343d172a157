package org.lmsgateway.keys.assertion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.lmsgateway.shared.Texts;

/** An assertion that was used, so that it cannot be used again while it would still be valid. */
@Entity
@Table(name = "used_assertion")
public class UsedAssertion {

  /** A hash of the client and its {@code jti}, which may be long. */
  @Id private String id;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected UsedAssertion() {}

  public UsedAssertion(String id, Instant expiresAt) {
    this.id = Texts.requireLength("assertion's hash", id, 100);
    this.expiresAt = Objects.requireNonNull(expiresAt, "an assertion runs out");
  }

  /** From then on nobody needs to remember it. */
  public Instant expiresAt() {
    return expiresAt;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UsedAssertion used && id.equals(used.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
