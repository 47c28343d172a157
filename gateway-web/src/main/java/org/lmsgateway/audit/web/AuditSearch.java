package org.lmsgateway.audit.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lmsgateway.audit.AuditFilter;

/**
 * What a person looks for, as it stands in the page's address. Days are those of UTC. What is no
 * day and no action is as if it were not there: the form cannot send it, only a mistyped address.
 */
public class AuditSearch implements Serializable {
  private String from;
  private String until;
  private String person;
  private String action;
  private String type;
  private String object;
  private String tenant;

  /**
   * What it asks the log for.
   *
   * @param tenants knows tenants by parts of their names
   */
  AuditFilter filter(AuditTenants tenants) {
    return new AuditFilter(
        day(from, 0),
        day(until, 1),
        person,
        AuditQuery.actionOf(action).orElse(null),
        type,
        object,
        tenants.called(tenant));
  }

  private static Instant day(String text, int later) {
    try {
      return text == null
          ? null
          : LocalDate.parse(text).plusDays(later).atStartOfDay().toInstant(ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** What is looked for, by the names that the address uses; empty if it is everything. */
  Map<String, String> parameters() {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("from", from);
    parameters.put("until", until);
    parameters.put("person", person);
    parameters.put("action", action);
    parameters.put("type", type);
    parameters.put("object", object);
    parameters.put("tenant", tenant);
    parameters.values().removeIf(value -> value == null || value.isBlank());
    return parameters;
  }

  public boolean isAnything() {
    return !parameters().isEmpty();
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = action;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getObject() {
    return object;
  }

  public void setObject(String object) {
    this.object = object;
  }

  public String getTenant() {
    return tenant;
  }

  public void setTenant(String tenant) {
    this.tenant = tenant;
  }
}
