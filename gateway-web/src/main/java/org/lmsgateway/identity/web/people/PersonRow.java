package org.lmsgateway.identity.web.people;

import java.io.Serializable;
import java.time.Instant;
import java.util.stream.Stream;
import org.lmsgateway.identity.Person;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;

/**
 * A person as the list shows it.
 *
 * @param role the highest one: the key of its text
 * @param tenant what the tenant is called, or null
 * @param signedInAt null for who never did
 * @param changeable whether the caller may change the person
 */
public record PersonRow(
    String id,
    String name,
    String address,
    String role,
    String tenant,
    Instant signedInAt,
    boolean local,
    boolean enabled,
    boolean changeable)
    implements Serializable {

  static PersonRow of(Person person, String tenant, boolean changeable) {
    return new PersonRow(
        person.id(),
        person.name(),
        person.address().orElse(""),
        role(person),
        tenant == null ? person.tenant().map(TenantId::value).orElse(null) : tenant,
        person.signedInAt().orElse(null),
        person.isLocal(),
        person.isEnabled(),
        changeable);
  }

  private static String role(Person person) {
    return Stream.of(Role.values())
        .filter(person.roles()::contains)
        .map(Role::roleName)
        .findFirst()
        .orElse("none");
  }
}
