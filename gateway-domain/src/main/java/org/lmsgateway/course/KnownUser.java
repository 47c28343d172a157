package org.lmsgateway.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.lmsgateway.registration.RegistrationId;

/**
 * What an LMS calls a user, for the day when an app grades by the name that apps know. Found by the
 * hash of that name and encrypted under it, so that the database alone says nothing about a person.
 */
@Entity
@Table(name = "known_user")
public class KnownUser {

  @Id
  @Column(name = "name_hash")
  private String nameHash;

  @Column(name = "registration_id")
  private String registrationId;

  @Column(name = "sealed_id")
  private String sealedId;

  protected KnownUser() {}

  public KnownUser(String nameHash, RegistrationId registration, String sealedId) {
    this.nameHash = Objects.requireNonNull(nameHash, "a user is known by a name");
    this.registrationId = registration.value();
    this.sealedId = Objects.requireNonNull(sealedId, "a user is known to the LMS");
  }

  public String nameHash() {
    return nameHash;
  }

  public RegistrationId registration() {
    return new RegistrationId(registrationId);
  }

  public String sealedId() {
    return sealedId;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KnownUser user && nameHash.equals(user.nameHash);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(nameHash);
  }
}
