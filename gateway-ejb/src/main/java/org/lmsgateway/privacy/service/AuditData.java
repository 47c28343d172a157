package org.lmsgateway.privacy.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lmsgateway.audit.AuditEvent;
import org.lmsgateway.audit.AuditFilter;
import org.lmsgateway.audit.AuditTrail;
import org.lmsgateway.privacy.DataSubject;
import org.lmsgateway.privacy.HeldData;
import org.lmsgateway.privacy.PersonalDataHolder;
import org.lmsgateway.privacy.PersonalDataKind;
import org.lmsgateway.privacy.PersonalDataKind.Search;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.tenantconfig.audit.AuditSettings;

/**
 * Finds what somebody did to the things of a tenant. It stays until its time is over: a log from
 * which those who did something can be removed is none. Here, because the audit log knows nobody
 * above it.
 */
@ApplicationScoped
public class AuditData implements PersonalDataHolder {

  private static final String KIND = "audit";

  private AuditTrail trail;
  private AuditSettings settings;

  protected AuditData() {}

  @Inject
  public AuditData(AuditTrail trail, AuditSettings settings) {
    this.trail = trail;
    this.settings = settings;
  }

  @Override
  public List<PersonalDataKind> kinds() {
    return List.of(
        new PersonalDataKind(
            KIND, settings.retention(), "gateway.audit.retention", Search.EXPORTED));
  }

  /** The latest; the audit page shows all of them. A local account is found by its name too. */
  @Override
  public List<HeldData> find(DataSubject person) {
    return Stream.of(person.id(), "account:" + person.id())
        .flatMap(actor -> by(actor, person))
        .map(AuditData::data)
        .toList();
  }

  private Stream<AuditEvent> by(String actor, DataSubject person) {
    var tenant = Set.of(person.tenant().value());
    var filter = new AuditFilter(null, null, actor, null, null, null, tenant);
    return trail.list(filter, PageRequest.first(PageRequest.MAX_LIMIT)).items().stream()
        .filter(event -> event.actor().equals(actor));
  }

  private static HeldData data(AuditEvent event) {
    var values = new LinkedHashMap<String, String>();
    values.put("time", event.time().toString());
    values.put("actor", event.actor());
    values.put("actorName", event.actorName());
    values.put("action", event.action().name());
    values.put("subjectType", event.subjectType());
    values.put("subject", event.subjectId());
    return new HeldData(KIND, values);
  }
}
