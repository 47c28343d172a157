package org.lmsgateway.transfer.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.service.AppDraftCheck;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationDraft;
import org.lmsgateway.registration.service.DraftCheck;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.transfer.TenantDocument;
import org.lmsgateway.transfer.TransferFault;

/**
 * Reads one document: finds all that is wrong with it, and, if nothing is, what it wants. Each
 * entry is read as its component reads what a person enters; that things are there once, and that
 * registrations launch apps that will be there, is looked at here.
 */
final class DocumentReading {

  private static final int MOST_NAME = 120;

  private final Tenant tenant;
  private final TenantDocument document;
  private final boolean prune;
  private final List<TransferFault> faults = new ArrayList<>();
  private final List<App> apps = new ArrayList<>();
  private final List<RegistrationDetails> registrations = new ArrayList<>();
  private final Set<AppId> launchable = new HashSet<>();
  private final Map<Object, String> places = new HashMap<>();

  DocumentReading(Tenant tenant, TenantDocument document, boolean prune) {
    this.tenant = tenant;
    this.document = document;
    this.prune = prune;
  }

  List<TransferFault> faults() {
    return faults;
  }

  private void fault(String pointer, FieldCode code, String detail) {
    faults.add(new TransferFault(pointer, code, detail));
  }

  /** Only operators name tenants, and say what their admins see. */
  void readTenant(boolean operator) {
    var name = document.name();
    if (name != null && name.isBlank()) {
      fault("/tenant/name", FieldCode.REQUIRED, "");
    } else if (name != null && name.strip().length() > MOST_NAME) {
      fault("/tenant/name", FieldCode.TOO_LONG, Integer.toString(MOST_NAME));
    } else if (name != null && !name.strip().equals(tenant.name()) && !operator) {
      fault("/tenant/name", FieldCode.OPERATORS_ONLY, "");
    }
    var domain = document.domain();
    if (domain != null && !domain.strip().equalsIgnoreCase(tenant.directory())) {
      fault("/tenant/domain", FieldCode.OTHER_TENANT, domain.strip());
    }
    var persons = document.personsInLaunches();
    if (persons != null && persons != tenant.showsPersonsInLaunches() && !operator) {
      fault("/policies/personsInLaunches", FieldCode.OPERATORS_ONLY, "");
    }
  }

  /**
   * Reads the apps.
   *
   * @param there those that the tenant has now, and those that serve all
   */
  void readApps(List<App> there, AppDraftCheck drafts) {
    var replaced = prune && document.apps().isPresent();
    there.stream()
        .filter(app -> !replaced || app.tenant().isEmpty())
        .forEach(app -> launchable.add(app.id()));
    var entries = document.apps().orElse(List.of());
    for (var i = 0; i < entries.size(); i++) {
      readApp("/apps/" + i, entries.get(i), drafts);
    }
  }

  private void readApp(String pointer, TenantDocument.Entry entry, AppDraftCheck drafts) {
    var id = AppId.parse(entry.key());
    if (id.isEmpty()) {
      var missing = entry.key() == null || entry.key().isBlank();
      fault(
          pointer + "/key",
          missing ? FieldCode.REQUIRED : FieldCode.MALFORMED,
          missing ? "" : "a-z 0-9 - (1-64)");
      return;
    }
    // Whatever else is wrong with it: that registrations name it is not.
    launchable.add(id.get());
    requireFirst(pointer + "/key", id.get());
    var outcome = drafts.check(id.get(), tenant.id(), entry.draft());
    if (outcome instanceof Outcome.Done<App> done) {
      apps.add(done.value());
    } else if (outcome instanceof Outcome.Rejected<App> rejected) {
      reject(pointer, rejected.faults());
    }
  }

  void readRegistrations(WebAddressCheck addresses) {
    var drafts = document.registrations().orElse(List.of());
    for (var i = 0; i < drafts.size(); i++) {
      readRegistration("/registrations/" + i, drafts.get(i), addresses);
    }
  }

  private void readRegistration(
      String pointer, RegistrationDraft draft, WebAddressCheck addresses) {
    var outcome = DraftCheck.details(draft, launchable, addresses);
    if (outcome instanceof Outcome.Done<RegistrationDetails> done) {
      var details = done.value();
      requireFirst(pointer + "/clientId", List.of(details.issuer(), details.clientId()));
      registrations.add(details);
    } else if (outcome instanceof Outcome.Rejected<RegistrationDetails> rejected) {
      reject(pointer, rejected.faults());
    }
  }

  private void requireFirst(String pointer, Object identity) {
    var first = places.putIfAbsent(identity, pointer);
    if (first != null) {
      fault(pointer, FieldCode.TWICE, first);
    }
  }

  private void reject(String pointer, List<FieldFault> found) {
    found.forEach(fault -> faults.add(TransferFault.in(pointer, fault)));
  }

  /** What the document wants; only to be asked if it has no faults. */
  WantedTenant wanted() {
    return new WantedTenant(
        tenant.id(),
        document.name() == null ? null : document.name().strip(),
        document.personsInLaunches(),
        document.apps().isPresent() ? Optional.of(apps) : Optional.empty(),
        document.registrations().isPresent() ? Optional.of(registrations) : Optional.empty(),
        prune);
  }
}
