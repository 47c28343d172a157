package org.lmsgateway.privacy.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.audit.AuditedFields;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.privacy.DataSubject;
import org.lmsgateway.privacy.HeldData;
import org.lmsgateway.privacy.PersonalDataHolder;
import org.lmsgateway.privacy.PersonalDataKind;
import org.lmsgateway.privacy.PrivacyService;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;

/** Asks every component in turn; whose person it is, is looked at first. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
public class PrivacyServiceBean implements PrivacyService {

  private final Iterable<PersonalDataHolder> holders;
  private final SecretBox secrets;
  private final AuditLog audit;
  private final CallerContext callers;

  public PrivacyServiceBean() {
    this(List.of(), null, null, null);
  }

  @Inject
  public PrivacyServiceBean(
      @Any Instance<PersonalDataHolder> holders,
      SecretBox secrets,
      AuditLog audit,
      CallerContext callers) {
    this((Iterable<PersonalDataHolder>) holders, secrets, audit, callers);
  }

  PrivacyServiceBean(
      Iterable<PersonalDataHolder> holders,
      SecretBox secrets,
      AuditLog audit,
      CallerContext callers) {
    this.holders = holders;
    this.secrets = secrets;
    this.audit = audit;
    this.callers = callers;
  }

  private Stream<PersonalDataHolder> holders() {
    return StreamSupport.stream(holders.spliterator(), false);
  }

  @Override
  public List<PersonalDataKind> kinds() {
    return holders()
        .flatMap(holder -> holder.kinds().stream())
        .sorted(
            Comparator.comparing(PersonalDataKind::search).thenComparing(PersonalDataKind::name))
        .toList();
  }

  @Override
  public Outcome<List<HeldData>> export(String tenant, String person) {
    return about(
        tenant,
        person,
        subject -> {
          var found = holders().flatMap(holder -> holder.find(subject).stream()).toList();
          record(AuditAction.EXPORTED, subject, found.size());
          return found;
        });
  }

  @Override
  public Outcome<Integer> erase(String tenant, String person) {
    return about(
        tenant,
        person,
        subject -> {
          int erased = holders().mapToInt(holder -> holder.erase(subject)).sum();
          record(AuditAction.ERASED, subject, erased);
          return erased;
        });
  }

  private <T> Outcome<T> about(String tenant, String person, Function<DataSubject, T> work) {
    var faults = new ArrayList<FieldFault>();
    var owner = owner(tenant, faults);
    if (person == null || person.isBlank()) {
      faults.add(FieldFault.of("person", FieldCode.REQUIRED));
    } else if (person.strip().length() > DataSubject.MOST_ID) {
      faults.add(
          new FieldFault("person", FieldCode.TOO_LONG, Integer.toString(DataSubject.MOST_ID)));
    }
    return faults.isEmpty()
        ? new Done<>(work.apply(new DataSubject(owner.orElseThrow(), person.strip())))
        : new Rejected<>(faults);
  }

  private Optional<TenantId> owner(String tenant, List<FieldFault> faults) {
    var caller = callers.current();
    if (tenant == null || tenant.isBlank()) {
      if (caller.tenant().isEmpty()) {
        faults.add(FieldFault.of("tenant", FieldCode.REQUIRED));
      }
      return caller.tenant();
    }
    var owner = TenantId.parse(tenant.strip()).filter(caller::sees);
    if (owner.isEmpty()) {
      faults.add(FieldFault.of("tenant", FieldCode.TENANT_UNKNOWN));
    }
    return owner;
  }

  /** Under a pseudonym of its own: requests about one person belong together, and name nobody. */
  private void record(AuditAction action, DataSubject person, int things) {
    var id = secrets.pseudonym("privacy", person.tenant() + " " + person.id());
    audit.record(
        action,
        new AuditSubject(person.tenant(), "personal-data", id, ""),
        AuditedFields.NONE,
        AuditedFields.NONE.with("things", things));
  }
}
