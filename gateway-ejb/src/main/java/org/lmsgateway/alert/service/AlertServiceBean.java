package org.lmsgateway.alert.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.alert.Alert;
import org.lmsgateway.alert.AlertDraft;
import org.lmsgateway.alert.AlertKind;
import org.lmsgateway.alert.AlertNotice;
import org.lmsgateway.alert.AlertRefusal;
import org.lmsgateway.alert.AlertService;
import org.lmsgateway.alert.AlertSettings;
import org.lmsgateway.alert.AlertSubscription;
import org.lmsgateway.alert.AlertTest;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantService;

/** Keeps where alerts go: whose tenant, what is wrong with the draft, the row. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AlertServiceBean implements AlertService {

  private final TenantService tenants;
  private final AlertSettingsEntry entry;
  private final AlertDraftCheck drafts;
  private final AlertSender sender;
  private final Clock clock;

  public AlertServiceBean() {
    this(null, null, null, null, null);
  }

  @Inject
  public AlertServiceBean(
      TenantService tenants,
      AlertSettingsEntry entry,
      AlertDraftCheck drafts,
      AlertSender sender,
      Clock clock) {
    this.tenants = tenants;
    this.entry = entry;
    this.drafts = drafts;
    this.sender = sender;
    this.clock = clock;
  }

  @Override
  public Optional<AlertSettings> find(TenantId tenant) {
    return subscription(tenant).map(found -> AlertSettings.of(found, null));
  }

  private Optional<AlertSubscription> subscription(TenantId tenant) {
    return tenants.find(tenant).map(Tenant::id).map(entry::find);
  }

  @Override
  public Optional<Outcome<AlertSettings>> save(TenantId tenant, AlertDraft draft) {
    return tenants.find(tenant).map(found -> save(found, draft));
  }

  private Outcome<AlertSettings> save(Tenant tenant, AlertDraft draft) {
    var faults = drafts.faults(draft);
    if (!faults.isEmpty()) {
      return new Outcome.Rejected<>(faults);
    }
    var hook = AlertDraftCheck.hook(draft).map(URI::create);
    return new Outcome.Done<>(
        entry.save(
            tenant, AlertDraftCheck.recipients(draft), AlertDraftCheck.language(draft), hook));
  }

  @Override
  public Optional<AlertSettings> renewSecret(TenantId tenant) {
    return tenants.find(tenant).flatMap(entry::renewSecret);
  }

  @Override
  public Optional<AlertTest> test(TenantId tenant) {
    return tenants.find(tenant).map(this::test);
  }

  private AlertTest test(Tenant tenant) {
    var to = entry.find(tenant.id());
    if (to.recipients().isEmpty() && to.hook().isEmpty()) {
      return new AlertTest(List.of(AlertRefusal.ALERT_NOWHERE));
    }
    var now = clock.instant();
    var id = tenant.id();
    var notice = new AlertNotice(id, AlertKind.TEST, id.value(), tenant.name(), "", now);
    var alert = new Alert(notice, now);
    var refusals = new ArrayList<AlertRefusal>();
    to.recipients()
        .forEach(recipient -> sender.mail(alert, to, recipient).ifPresent(refusals::add));
    sender.post(alert, to).ifPresent(refusals::add);
    return new AlertTest(refusals.stream().distinct().toList());
  }
}
