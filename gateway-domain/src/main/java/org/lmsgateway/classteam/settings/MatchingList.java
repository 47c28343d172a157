package org.lmsgateway.classteam.settings;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import org.lmsgateway.microsoft.UserKey;

/** Stores matchings in one column, a line each. */
@Converter
public class MatchingList implements AttributeConverter<List<Matching>, String> {

  @Override
  public String convertToDatabaseColumn(List<Matching> matchings) {
    return matchings.stream()
        .map(one -> one.member() + " " + one.key() + " " + one.suffix())
        .collect(Collectors.joining("\n"));
  }

  @Override
  public List<Matching> convertToEntityAttribute(String lines) {
    return lines.lines().map(MatchingList::matching).toList();
  }

  private static Matching matching(String line) {
    var parts = line.split(" ", 3);
    return new Matching(MemberKey.valueOf(parts[0]), UserKey.valueOf(parts[1]), parts[2]);
  }
}
