package org.lmsgateway.registration.dynamic;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lmsgateway.app.AppId;

/** Stores the ids of apps in one column, with blanks between. */
@Converter
public class AppIds implements AttributeConverter<Set<AppId>, String> {

  @Override
  public String convertToDatabaseColumn(Set<AppId> apps) {
    return apps == null
        ? ""
        : apps.stream().map(AppId::value).collect(Collectors.toCollection(TreeSet::new)).stream()
            .collect(Collectors.joining(" "));
  }

  @Override
  public Set<AppId> convertToEntityAttribute(String ids) {
    return ids == null || ids.isBlank()
        ? Set.of()
        : Arrays.stream(ids.split(" ")).map(AppId::new).collect(Collectors.toUnmodifiableSet());
  }
}
