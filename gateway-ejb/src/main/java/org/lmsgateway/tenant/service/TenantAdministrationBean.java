package org.lmsgateway.tenant.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.CloudGuard;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantAdministration;
import org.lmsgateway.tenant.TenantChange;
import org.lmsgateway.tenant.TenantStatus;

/** Lets tenants in and shuts them out, as operators say. */
@Stateless
@RolesAllowed(Role.OPERATOR_NAME)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TenantAdministrationBean implements TenantAdministration {

  private static final int MOST_NAME = 120;
  private static final int MOST_REASON = 500;

  private final TenantRepository tenants;
  private final TenantEntry entry;
  private final Directories directories;
  private final CloudGuard guard;

  public TenantAdministrationBean() {
    this(null, null, null, null);
  }

  @Inject
  public TenantAdministrationBean(
      TenantRepository tenants, TenantEntry entry, Directories directories, CloudGuard guard) {
    this.tenants = tenants;
    this.entry = entry;
    this.directories = directories;
    this.guard = guard;
  }

  @Override
  public long countWaiting() {
    return tenants.count(TenantStatus.PENDING);
  }

  @Override
  public TenantChange admit(TenantId id) {
    var tenant = tenants.find(id);
    if (tenant.isEmpty()) {
      return new TenantChange.NotFound();
    }
    if (!guard.serves(tenant.get().cloud())) {
      return new TenantChange.Refused(CloudGuardBean.refusal(tenant.get().cloud()));
    }
    var waits = tenant.get().status() == TenantStatus.PENDING;
    return change(id, waits ? AuditAction.CONFIRMED : AuditAction.UNBLOCKED, Tenant::admit);
  }

  @Override
  public TenantChange block(TenantId id, String reason) {
    var fault = fault("reason", reason, MOST_REASON);
    return fault.isPresent()
        ? new TenantChange.Rejected(List.of(fault.get()))
        : change(id, AuditAction.BLOCKED, tenant -> tenant.block(reason.strip()));
  }

  @Override
  public TenantChange rename(TenantId id, String name) {
    var fault = fault("name", name, MOST_NAME);
    return fault.isPresent()
        ? new TenantChange.Rejected(List.of(fault.get()))
        : change(id, AuditAction.CHANGED, tenant -> tenant.rename(name.strip()));
  }

  @Override
  public TenantChange showPersonsInLaunches(TenantId id, boolean shown) {
    return change(id, AuditAction.CHANGED, tenant -> tenant.showPersonsInLaunches(shown));
  }

  private static Optional<FieldFault> fault(String field, String text, int most) {
    if (text == null || text.isBlank()) {
      return Optional.of(FieldFault.of(field, FieldCode.REQUIRED));
    }
    return text.strip().length() > most
        ? Optional.of(new FieldFault(field, FieldCode.TOO_LONG, Integer.toString(most)))
        : Optional.empty();
  }

  private TenantChange change(TenantId id, AuditAction action, Consumer<Tenant> change) {
    return found(entry.change(id, action, change));
  }

  private static TenantChange found(Optional<Tenant> tenant) {
    return tenant.isPresent()
        ? new TenantChange.Changed(tenant.get())
        : new TenantChange.NotFound();
  }

  @Override
  public TenantChange lookAgain(TenantId id) {
    var tenant = tenants.find(id);
    if (tenant.isEmpty() || tenant.get().cloud() == Cloud.SELF_HOSTED) {
      return found(tenant);
    }
    var finding = CloudFinding.of(directories.ask(tenant.get().directory()));
    var cloud = finding.only(tenant.get().cloud());
    if (cloud.isEmpty()) {
      return new TenantChange.Refused(finding.whyNone());
    }
    entry.observe(id, cloud.get());
    return found(tenants.find(id));
  }
}
