package org.lmsgateway.audit.service;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lmsgateway.audit.AuditFilter;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.ForeignCursorException;

/** Which entries a query wants: the conditions on the entry {@code e}, and their values. */
final class AuditConditions {

  private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
  private final Map<String, Object> parameters = new HashMap<>();

  /** All entries. */
  AuditConditions() {}

  /** The entries that the filter lets through. */
  AuditConditions(AuditFilter filter) {
    add("e.occurredAt >= :from", "from", filter.from());
    add("e.occurredAt < :until", "until", filter.until());
    add("e.action = :action", "action", filter.action());
    add("e.subjectType = :type", "type", filter.subjectType());
    addBeginning("e.subjectId = :object or lower(e.subjectName)", "object", filter.object());
    addBeginning("e.actor = :person or lower(e.actorName)", "person", filter.person());
    addTenants(filter.tenants());
  }

  /** One thing's entries. */
  static AuditConditions about(String subjectType, String subjectId) {
    var conditions = new AuditConditions();
    conditions.add("e.subjectType = :type", "type", subjectType);
    conditions.add("e.subjectId = :id", "id", subjectId);
    return conditions;
  }

  private void add(String condition, String name, Object value) {
    if (value != null) {
      conditions.add(condition);
      parameters.put(name, value);
    }
  }

  private void addTenants(Set<String> tenants) {
    if (tenants != null && tenants.isEmpty()) {
      conditions.add("1 = 0");
    } else {
      add("e.tenantId in :tenants", "tenants", tenants);
    }
  }

  private void addBeginning(String field, String name, String text) {
    if (text != null) {
      conditions.add("(" + field + " like :" + name + "Begin escape '!')");
      parameters.put(name, text);
      var plain = text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
      parameters.put(name + "Begin", plain + "%");
    }
  }

  /**
   * The tenant's entries only. Asked for a person it finds those of the tenant: what an operator is
   * called is not to be guessed letter by letter.
   */
  void of(TenantId tenant) {
    add("e.tenantId = :tenant", "tenant", tenant.value());
    if (parameters.containsKey("person")) {
      add("(e.actorTenantId = :tenant or e.actor = :gateway)", "gateway", gateway());
    }
  }

  private static String gateway() {
    return Caller.GATEWAY.subject();
  }

  /** What is older than the cursor's entry. */
  void before(Cursor cursor) {
    conditions.add("(e.occurredAt < :time or (e.occurredAt = :time and e.id < :last))");
    setPlace(cursor);
  }

  /** What is later than the cursor's entry. */
  void after(Cursor cursor) {
    conditions.add("(e.occurredAt > :time or (e.occurredAt = :time and e.id > :last))");
    setPlace(cursor);
  }

  private void setPlace(Cursor cursor) {
    try {
      parameters.put("time", Instant.parse(cursor.place()));
      parameters.put("last", cursor.id());
    } catch (DateTimeParseException e) {
      throw new ForeignCursorException();
    }
  }

  String jpql() {
    return String.join(" and ", conditions);
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
