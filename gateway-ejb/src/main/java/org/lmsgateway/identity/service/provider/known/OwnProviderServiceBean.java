package org.lmsgateway.identity.service.provider.known;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.identity.provider.own.OwnProvider;
import org.lmsgateway.identity.provider.own.OwnProviderDraft;
import org.lmsgateway.identity.provider.own.OwnProviderService;
import org.lmsgateway.identity.provider.own.ProviderCheck;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.UniqueViolation;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.service.TenantRepository;

/** Looks after the own providers of those tenants that the caller sees. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
public class OwnProviderServiceBean implements OwnProviderService {

  @Resource private SessionContext context;

  private final TenantRepository tenants;
  private final OwnProviderEntry entry;
  private final OwnProviderDrafts drafts;
  private final Discovery discovery;
  private final CallerContext callers;

  public OwnProviderServiceBean() {
    this(null, null, null, null, null);
  }

  @Inject
  public OwnProviderServiceBean(
      TenantRepository tenants,
      OwnProviderEntry entry,
      OwnProviderDrafts drafts,
      Discovery discovery,
      CallerContext callers) {
    this.tenants = tenants;
    this.entry = entry;
    this.drafts = drafts;
    this.discovery = discovery;
    this.callers = callers;
  }

  /** For tests, which have no container to give the context. */
  OwnProviderServiceBean in(SessionContext given) {
    context = given;
    return this;
  }

  private Optional<Tenant> known(TenantId id) {
    return Optional.of(id)
        .filter(callers.current()::sees)
        .flatMap(tenants::find)
        .filter(tenant -> tenant.issuer().isPresent());
  }

  @Override
  public Optional<OwnProvider> find(TenantId id) {
    return known(id).map(entry::shown);
  }

  @Override
  public Optional<Outcome<OwnProvider>> save(TenantId id, OwnProviderDraft draft) {
    return known(id).map(tenant -> save(tenant, draft));
  }

  private Outcome<OwnProvider> save(Tenant tenant, OwnProviderDraft draft) {
    var known = entry.find(tenant);
    var faults = drafts.faults(draft, tenant.id(), known, callers.current());
    if (!faults.isEmpty()) {
      return new Rejected<>(faults);
    }
    try {
      return new Done<>(entry.save(tenant, draft, OwnProviderDrafts.domains(draft, known)));
    } catch (PersistenceException e) {
      // Two operators give one domain to two tenants at the same time.
      if (!UniqueViolation.isIn(e)) {
        throw e;
      }
      context.setRollbackOnly();
      return new Rejected<>(List.of(FieldFault.of("domains", FieldCode.DOMAIN_TAKEN)));
    }
  }

  @Override
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Optional<ProviderCheck> check(TenantId id) {
    return known(id).map(Providers::unnamed).map(this::check);
  }

  private ProviderCheck check(Provider provider) {
    try {
      return new ProviderCheck.Sound(discovery.documentNow(provider).authorization());
    } catch (RefusedSignIn e) {
      return new ProviderCheck.Faulty(e.reason(), e.getMessage());
    }
  }

  @Override
  public Optional<Boolean> remove(TenantId id) {
    return known(id).map(entry::remove);
  }
}
