package org.lmsgateway.shared.column;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stores a set of an enumeration's values in one column, as their names with blanks between.
 * Converters extend it and declare {@code AttributeConverter} themselves, where the persistence
 * provider looks for the types.
 */
public abstract class EnumSetColumn<E extends Enum<E>> {

  private final Class<E> type;

  protected EnumSetColumn(Class<E> type) {
    this.type = type;
  }

  public String convertToDatabaseColumn(Set<E> values) {
    return values == null
        ? ""
        : values.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
  }

  public Set<E> convertToEntityAttribute(String names) {
    return names == null || names.isBlank()
        ? Set.of()
        : Arrays.stream(names.split(" "))
            .map(name -> Enum.valueOf(type, name))
            .collect(Collectors.toSet());
  }
}
