package org.lmsgateway.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.lmsgateway.shared.EnumSetColumn;
import org.lmsgateway.shared.Role;

/** Stores a set of roles in one column. */
@Converter
public class RoleSet extends EnumSetColumn<Role> implements AttributeConverter<Set<Role>, String> {
  public RoleSet() {
    super(Role.class);
  }
}
