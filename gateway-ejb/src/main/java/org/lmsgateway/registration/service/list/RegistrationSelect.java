package org.lmsgateway.registration.service.list;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.list.ListedStatus;
import org.lmsgateway.registration.list.RegistrationOrder;
import org.lmsgateway.registration.list.RegistrationQuery;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.ForeignCursorException;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.TenantStatus;

/**
 * Puts one query for a page of registrations together. It goes on after a cursor by comparing, not
 * by counting, so that the database goes straight there by the index of the order.
 */
final class RegistrationSelect {

  private static final String BLOCKED =
      "e.tenantId in (select t.id from Tenant t where t.status <> :served or t.cloud not in"
          + " :clouds)";

  private final RegistrationQuery wanted;
  private final StringBuilder jpql =
      new StringBuilder("select e from Registration e where e.deletion = ''");
  private final Map<String, Object> values = new HashMap<>();

  /**
   * Begins with what is wanted.
   *
   * @param tenant whose registrations; empty for all
   * @param served the clouds whose tenants are served
   */
  RegistrationSelect(RegistrationQuery wanted, Optional<TenantId> tenant, Set<Cloud> served) {
    this.wanted = wanted;
    tenant.ifPresent(owner -> and("e.tenantId = :tenant", "tenant", owner.value()));
    wanted
        .wantedPlatform()
        .ifPresent(one -> and("e.platformName = :platform", "platform", one.name()));
    wanted.wantedStatus().ifPresent(status -> andStatus(status, served));
    if (!wanted.text().isEmpty()) {
      and(
          "(lower(e.name) like :text escape '!' or lower(e.issuer) like :text escape '!'"
              + " or lower(e.clientId) like :text escape '!')",
          "text",
          "%" + literally(wanted.text().toLowerCase(Locale.ROOT)) + "%");
    }
  }

  private void and(String condition, String parameter, Object value) {
    jpql.append(" and ").append(condition);
    values.put(parameter, value);
  }

  private static String literally(String text) {
    return text.replaceAll("([!%_])", "!$1");
  }

  private void andStatus(ListedStatus status, Set<Cloud> served) {
    values.put("clouds", served);
    if (status == ListedStatus.BLOCKED) {
      and(BLOCKED, "served", TenantStatus.ACTIVE);
    } else {
      and("not " + BLOCKED, "served", TenantStatus.ACTIVE);
      and("e.statusName = :status", "status", status.name());
    }
  }

  RegistrationSelect after(Optional<Cursor> cursor) {
    cursor.ifPresent(this::after);
    return this;
  }

  private void after(Cursor cursor) {
    var compare = wanted.descending() ? "<" : ">";
    values.put("id", cursor.id());
    if (!isByName()) {
      and(beyond(key(), compare, "e.id " + compare + " :id"), "key", place(cursor));
    } else {
      int end = cursor.place().indexOf(' ');
      if (end < 0) {
        throw new ForeignCursorException();
      }
      var later = beyond("e.name", compare, "e.id " + compare + " :id").replace(":key", ":name");
      values.put("name", cursor.place().substring(end + 1));
      and(beyond(key(), compare, later), "key", cursor.place().substring(0, end));
    }
  }

  /** The first half says nothing new, but lets the database begin in the middle of the index. */
  private static String beyond(String key, String compare, String orLater) {
    return String.format("%1$s %2$s= :key and (%1$s %2$s :key or (%3$s))", key, compare, orLater);
  }

  /** Whether those of the same key are in the order of names. */
  private boolean isByName() {
    return wanted.order() == RegistrationOrder.PLATFORM
        || wanted.order() == RegistrationOrder.STATUS;
  }

  private Object place(Cursor cursor) {
    if (wanted.order() == RegistrationOrder.NAME) {
      return cursor.place();
    }
    try {
      return Instant.parse(cursor.place());
    } catch (DateTimeException e) {
      throw new ForeignCursorException();
    }
  }

  private String key() {
    return switch (wanted.order()) {
      case NAME -> "e.name";
      case PLATFORM -> "e.platformName";
      case STATUS -> "e.statusName";
      case CHANGED -> "e.changedAt";
      case LAST_LAUNCH -> "e.lastLaunchAt";
    };
  }

  /** Where in the list a registration is. */
  Cursor cursor(Registration registration) {
    var place =
        switch (wanted.order()) {
          case NAME -> registration.name();
          case PLATFORM -> registration.platform().name() + " " + registration.name();
          case STATUS -> registration.listedStatus() + " " + registration.name();
          case CHANGED -> registration.changedAt().toString();
          case LAST_LAUNCH -> registration.countedLaunchAt().toString();
        };
    return new Cursor(place, registration.id().value());
  }

  /** The whole query, which is yet to be given its values. */
  String jpql() {
    var direction = wanted.descending() ? " desc" : "";
    return jpql
        + " order by "
        + key()
        + direction
        + (isByName() ? ", e.name" + direction : "")
        + ", e.id"
        + direction;
  }

  /** The values of the query's parameters, by name. */
  Map<String, Object> values() {
    return values;
  }
}
