package org.lmsgateway.teamsapp.feed;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stores kinds by their names, with a comma between. */
@Converter
public class FeedKindSet implements AttributeConverter<Set<FeedKind>, String> {

  @Override
  public String convertToDatabaseColumn(Set<FeedKind> kinds) {
    return kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
  }

  @Override
  public Set<FeedKind> convertToEntityAttribute(String stored) {
    return Stream.of(stored.split(","))
        .filter(name -> !name.isEmpty())
        .map(FeedKind::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(FeedKind.class)));
  }
}
