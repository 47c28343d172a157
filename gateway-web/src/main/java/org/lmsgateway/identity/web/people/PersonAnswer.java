package org.lmsgateway.identity.web.people;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.lmsgateway.identity.Person;
import org.lmsgateway.identity.people.AccountCredentials;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;

/**
 * Somebody who may sign in, as the API shows it.
 *
 * @param tenant null for somebody of none
 * @param local whether it is an account of the gateway's own, and not of a provider
 * @param password only when it was just made, else null
 */
@JsonbPropertyOrder({
  "id",
  "name",
  "address",
  "tenant",
  "roles",
  "local",
  "enabled",
  "signedInAt",
  "password"
})
public record PersonAnswer(
    String id,
    String name,
    String address,
    String tenant,
    List<String> roles,
    boolean local,
    boolean enabled,
    Instant signedInAt,
    String password) {

  static PersonAnswer of(Person person) {
    return of(person, null);
  }

  static PersonAnswer of(AccountCredentials made) {
    return of(made.person(), made.password());
  }

  private static PersonAnswer of(Person person, String password) {
    return new PersonAnswer(
        person.id(),
        person.name(),
        person.address().orElse(null),
        person.tenant().map(TenantId::value).orElse(null),
        person.roles().stream().sorted().map(Role::roleName).toList(),
        person.isLocal(),
        person.isEnabled(),
        person.signedInAt().orElse(null),
        password);
  }

  /** Without the password, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "PersonAnswer[" + id + "]";
  }
}
