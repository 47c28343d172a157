package org.lmsgateway.tenant.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.list.ListSearch;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.CloudGuard;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantDraft;
import org.lmsgateway.tenant.TenantOutcome;
import org.lmsgateway.tenant.TenantOutcome.Refused;
import org.lmsgateway.tenant.TenantOutcome.Rejected;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantRefusal;
import org.lmsgateway.tenant.TenantService;
import org.lmsgateway.tenant.TenantStatus;

/** Registers tenants: who may, then which cloud, then the policy, then the row. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TenantServiceBean implements TenantService {

  private final TenantRepository tenants;
  private final TenantEntry entry;
  private final TenantAdmission admission;
  private final Directories directories;
  private final CloudGuard guard;
  private final CallerContext callers;

  public TenantServiceBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public TenantServiceBean(
      TenantRepository tenants,
      TenantEntry entry,
      TenantAdmission admission,
      Directories directories,
      CloudGuard guard,
      CallerContext callers) {
    this.tenants = tenants;
    this.entry = entry;
    this.admission = admission;
    this.directories = directories;
    this.guard = guard;
    this.callers = callers;
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
  public TenantOutcome register(TenantDraft draft) {
    var caller = callers.current();
    var faults = admission.faults(draft, caller);
    if (!faults.isEmpty()) {
      return new Rejected(faults);
    }
    if (draft.issuer() != null) {
      return registerOwnProvider(draft);
    }
    var name = TenantNames.parse(draft.tenant());
    if (name.isEmpty()) {
      return refused(TenantRefusal.TENANT_NAME_MALFORMED);
    }
    var forbidden = admission.refusal(name.get(), caller);
    return forbidden.isPresent()
        ? refused(forbidden.get())
        : registerDirectory(name.get(), draft, caller);
  }

  private TenantOutcome registerOwnProvider(TenantDraft draft) {
    if (!guard.serves(Cloud.SELF_HOSTED)) {
      return refused(TenantRefusal.CLOUD_NOT_SERVED, Cloud.SELF_HOSTED);
    }
    // Several schools may share a provider's host: without a name, the issuer is the name.
    var directory = TenantNames.parse(draft.tenant()).orElse(draft.issuer().strip());
    return entry.add(
        named(draft, directory),
        TenantProvider.own(draft.issuer().strip()),
        Cloud.SELF_HOSTED,
        TenantStatus.ACTIVE);
  }

  private TenantOutcome registerDirectory(String directory, TenantDraft draft, Caller caller) {
    var finding = CloudFinding.of(directories.ask(directory));
    var cloud = finding.only(draft.cloud());
    if (cloud.isEmpty()) {
      return new Refused(finding.whyNone(), List.copyOf(finding.clouds()));
    }
    if (!guard.serves(cloud.get())) {
      return refused(CloudGuardBean.refusal(cloud.get()), cloud.get());
    }
    var guid = finding.guids().get(cloud.get()).orElse(directory);
    return entry.add(
        named(draft, directory),
        TenantProvider.directory(guid),
        cloud.get(),
        admission.status(caller));
  }

  private static TenantDraft named(TenantDraft draft, String directory) {
    var nameless = draft.name() == null || draft.name().isBlank();
    return new TenantDraft(directory, nameless ? directory : draft.name().strip(), null, null);
  }

  private static Refused refused(TenantRefusal reason, Cloud... clouds) {
    return new Refused(reason, List.of(clouds));
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
  public Optional<Tenant> find(TenantId id) {
    return callers.current().sees(id) ? tenants.find(id) : Optional.empty();
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
  public Page<Tenant> list(PageRequest page) {
    return list(ListSearch.ALL, null, page);
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
  public Page<Tenant> list(ListSearch search, TenantStatus status, PageRequest page) {
    var caller = callers.current();
    if (caller.isOperator()) {
      return tenants.list(search, status, page);
    }
    return new Page<>(caller.tenant().flatMap(tenants::find).stream().toList(), null);
  }
}
