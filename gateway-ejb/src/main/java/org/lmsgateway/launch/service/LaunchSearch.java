package org.lmsgateway.launch.service;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.app.AppId;
import org.lmsgateway.launch.LaunchFilter;
import org.lmsgateway.launch.LaunchResult;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.ForeignCursorException;

/** The conditions of a search, each with the value of its parameter. */
final class LaunchSearch {

  private final StringBuilder conditions = new StringBuilder("1 = 1");
  private final Map<String, Object> values = new LinkedHashMap<>();

  /**
   * @param tenant whose launches; empty for all
   */
  LaunchSearch(Optional<TenantId> tenant, LaunchFilter filter) {
    add("l.tenantId = :tenant", "tenant", tenant.map(TenantId::value));
    add("l.reference = :reference", "reference", filter.reference().map(LaunchSearch::number));
    add("l.result = :result", "result", filter.result());
    // The index on refused launches holds no others, which the database must be told.
    if (filter.result().equals(Optional.of(LaunchResult.REFUSED))) {
      conditions.append(" and l.reason is not null");
    }
    add("l.reason = :reason", "reason", filter.reason());
    add(
        "l.registrationId = :registration",
        "registration",
        filter.registration().map(RegistrationId::value));
    add("l.appId = :app", "app", filter.app().map(AppId::value));
    add("l.occurredAt >= :from", "from", filter.from());
    add("l.day >= :first", "first", filter.from().map(LaunchDays::first));
    add("l.occurredAt < :until", "until", filter.until());
  }

  /** What comes after the launch that a page ended with. */
  LaunchSearch after(Cursor cursor) {
    try {
      var time = Instant.parse(cursor.place());
      // The first part alone tells an index where to begin.
      add("l.occurredAt <= :time", "time", Optional.of(time));
      add("(l.occurredAt < :time or l.id < :id)", "id", Optional.of(cursor.id()));
      return this;
    } catch (DateTimeParseException e) {
      throw new ForeignCursorException();
    }
  }

  private void add(String condition, String parameter, Optional<?> value) {
    value.ifPresent(
        known -> {
          conditions.append(" and ").append(condition);
          values.put(parameter, known);
        });
  }

  /** People copy blanks along and read numbers out in small letters. */
  private static String number(String spoken) {
    return spoken.strip().toUpperCase(Locale.ROOT);
  }

  String conditions() {
    return conditions.toString();
  }

  void fill(TypedQuery<?> query) {
    values.forEach(query::setParameter);
  }
}
