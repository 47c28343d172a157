package org.lmsgateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.column.InstantColumn;

/** What the columns of entities hold. */
class RoleSetTest {

  private final RoleSet column = new RoleSet();

  @Test
  void storesRolesInOneColumn() {
    assertThat(column.convertToDatabaseColumn(Set.of(Role.OPERATOR, Role.ADMIN)))
        .isEqualTo("ADMIN OPERATOR");
    assertThat(column.convertToEntityAttribute("ADMIN OPERATOR"))
        .containsExactlyInAnyOrder(Role.OPERATOR, Role.ADMIN);
  }

  @Test
  void storesNoRoleAsNothing() {
    assertThat(column.convertToDatabaseColumn(Set.of())).isEmpty();
    assertThat(column.convertToEntityAttribute("")).isEmpty();
    assertThat(column.convertToEntityAttribute(null)).isEmpty();
  }

  @Test
  void storesTimesToTheNanosecond() {
    var time = Instant.parse("2026-03-01T12:00:00.123456789Z");
    var times = new InstantColumn();

    assertThat(times.convertToEntityAttribute(times.convertToDatabaseColumn(time))).isEqualTo(time);
    assertThat(times.convertToDatabaseColumn(null)).isNull();
    assertThat(times.convertToEntityAttribute(null)).isNull();
  }

  @Test
  void knowsALocalAccountAsACaller() {
    var profile = new PersonProfile("Ada", "ada", null, Set.of(Role.OPERATOR));
    var caller = new Person(Person.LOCAL, "ada", profile, Instant.EPOCH).caller(null);

    assertThat(caller.subject()).isEqualTo("account:ada");
    assertThat(caller.isOperator()).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> new Account(" ", "hash"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Account("ada", "hash").changePassword(""));
  }
}
