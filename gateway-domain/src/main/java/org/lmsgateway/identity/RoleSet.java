package org.lmsgateway.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.column.EnumSetColumn;

/** Stores a set of roles in one column. */
@Converter
public class RoleSet extends EnumSetColumn<Role> implements AttributeConverter<Set<Role>, String> {
  public RoleSet() {
    super(Role.class);
  }
}
