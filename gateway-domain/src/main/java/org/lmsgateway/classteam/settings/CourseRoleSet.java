package org.lmsgateway.classteam.settings;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.lmsgateway.shared.column.EnumSetColumn;

/** Stores a set of roles in one column. */
@Converter
public class CourseRoleSet extends EnumSetColumn<CourseRole>
    implements AttributeConverter<Set<CourseRole>, String> {
  public CourseRoleSet() {
    super(CourseRole.class);
  }
}
