package org.lmsgateway.shared.column;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Stores times, which are UTC throughout: Jakarta Persistence 3.1 knows no {@link Instant}. */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, OffsetDateTime> {

  /** The type that drivers take (JDBC 4.2, table B-4); null for null. */
  public static OffsetDateTime inUtc(Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  @Override
  public OffsetDateTime convertToDatabaseColumn(Instant instant) {
    return inUtc(instant);
  }

  @Override
  public Instant convertToEntityAttribute(OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
