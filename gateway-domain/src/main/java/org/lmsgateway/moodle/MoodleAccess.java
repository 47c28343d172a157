package org.lmsgateway.moodle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.Texts;

/** The web-service token of a registration's Moodle; encrypted, and told to nobody. */
@Entity
@Table(name = "moodle_access")
public class MoodleAccess {

  @Id
  @Column(name = "registration_id")
  private String registrationId;

  @Column(name = "sealed_token")
  private String sealedToken;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private long version;

  protected MoodleAccess() {}

  public MoodleAccess(RegistrationId registration, String sealedToken, Instant now) {
    this.registrationId = registration.value();
    change(sealedToken, now);
  }

  /** Takes another token, encrypted. */
  public final void change(String newSealedToken, Instant now) {
    sealedToken = Texts.requireLength("sealed token", newSealedToken, 1000);
    changedAt = Objects.requireNonNull(now, "a change has a time");
  }

  public RegistrationId registration() {
    return new RegistrationId(registrationId);
  }

  /** Encrypted. */
  public String sealedToken() {
    return sealedToken;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MoodleAccess access && registrationId.equals(access.registrationId);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(registrationId);
  }
}
