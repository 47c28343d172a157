package org.lmsgateway.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmsgateway.shared.Role;

/** Stores a set of roles in one column, as their names with blanks between. */
@Converter
public class RoleSet implements AttributeConverter<Set<Role>, String> {

  @Override
  public String convertToDatabaseColumn(Set<Role> roles) {
    return roles == null
        ? ""
        : roles.stream().map(Role::name).sorted().collect(Collectors.joining(" "));
  }

  @Override
  public Set<Role> convertToEntityAttribute(String names) {
    return names == null || names.isBlank()
        ? Set.of()
        : Arrays.stream(names.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
  }
}
