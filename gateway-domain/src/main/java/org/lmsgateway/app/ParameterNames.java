package org.lmsgateway.app;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;

/** Stores the names of custom parameters in one column, with blanks between. */
@Converter
public class ParameterNames implements AttributeConverter<Set<String>, String> {

  @Override
  public String convertToDatabaseColumn(Set<String> names) {
    return names == null ? "" : String.join(" ", names);
  }

  @Override
  public Set<String> convertToEntityAttribute(String names) {
    return names == null || names.isBlank() ? Set.of() : Set.of(names.split(" "));
  }
}
