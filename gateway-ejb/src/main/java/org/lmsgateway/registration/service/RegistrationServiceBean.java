package org.lmsgateway.registration.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationCheck;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationDraft;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationOutcome;
import org.lmsgateway.registration.RegistrationOutcome.NotFound;
import org.lmsgateway.registration.RegistrationOutcome.Rejected;
import org.lmsgateway.registration.RegistrationOutcome.TenantRefused;
import org.lmsgateway.registration.RegistrationService;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.Role;
import org.lmsgateway.tenant.CloudGuard;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantService;

/** Registers LMSs: whose, what is wrong with the draft, whether the tenant is served, the row. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegistrationServiceBean implements RegistrationService {

  private final RegistrationRepository registrations;
  private final RegistrationEntry entry;
  private final DraftCheck drafts;
  private final TenantService tenants;
  private final TenantChoice choice;
  private final CloudGuard guard;
  private final CallerContext callers;

  public RegistrationServiceBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public RegistrationServiceBean(
      RegistrationRepository registrations,
      RegistrationEntry entry,
      DraftCheck drafts,
      TenantService tenants,
      CloudGuard guard,
      CallerContext callers) {
    this.registrations = registrations;
    this.entry = entry;
    this.drafts = drafts;
    this.tenants = tenants;
    this.choice = new TenantChoice(tenants, callers);
    this.guard = guard;
    this.callers = callers;
  }

  @Override
  public RegistrationOutcome register(RegistrationDraft draft) {
    var tenant = choice.tenant(draft.tenant());
    var reading = drafts.read(draft, tenant.map(Tenant::id));
    var faults = allFaults(draft, tenant, reading);
    if (!faults.isEmpty()) {
      return new Rejected(faults);
    }
    var owner = tenant.orElseThrow();
    var refusal = guard.refusal(owner);
    if (refusal.isPresent()) {
      return new TenantRefused(refusal.get());
    }
    var id = draft.id() == null ? RegistrationId.random() : draft.id();
    return entry.add(id, owner.id(), reading.details());
  }

  private List<FieldFault> allFaults(
      RegistrationDraft draft, Optional<Tenant> tenant, DraftReading reading) {
    var faults = new ArrayList<>(reading.faults());
    if (tenant.isEmpty()) {
      faults.add(choice.fault(draft.tenant()));
    }
    return faults;
  }

  @Override
  public RegistrationOutcome change(RegistrationId id, RegistrationDraft draft) {
    var existing = find(id);
    if (existing.isEmpty()) {
      return new NotFound();
    }
    var owner = existing.get().tenant();
    var reading = drafts.read(draft, Optional.of(owner));
    if (!reading.faults().isEmpty()) {
      return new Rejected(reading.faults());
    }
    var refusal = tenants.find(owner).flatMap(guard::refusal);
    return refusal.isPresent()
        ? new TenantRefused(refusal.get())
        : entry.change(id, reading.details());
  }

  @Override
  public Optional<Registration> confirm(RegistrationId id) {
    return find(id).isPresent() ? entry.confirm(id) : Optional.empty();
  }

  @Override
  public Optional<Registration> enable(RegistrationId id, boolean on) {
    return find(id).isPresent() ? entry.enable(id, on) : Optional.empty();
  }

  @Override
  public RegistrationCheck check(RegistrationDraft draft) {
    var tenant = choice.tenant(draft.tenant());
    var reading = drafts.read(draft, tenant.map(Tenant::id));
    var faults = allFaults(draft, tenant, reading);
    var complete = reading.faults().isEmpty();
    if (complete && isTaken(reading.details(), draft.id())) {
      faults.add(RegistrationEntry.DUPLICATE);
    }
    return new RegistrationCheck(faults);
  }

  private boolean isTaken(RegistrationDetails details, RegistrationId own) {
    return registrations
        .findByClient(details.issuer(), details.clientId())
        .filter(found -> !found.id().equals(own))
        .isPresent();
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<Registration> find(RegistrationId id) {
    return registrations.find(id).filter(found -> callers.current().sees(found.tenant()));
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
  public Page<Registration> list(PageRequest page) {
    var caller = callers.current();
    if (caller.isOperator()) {
      return registrations.list(Optional.empty(), page);
    }
    return caller
        .tenant()
        .map(tenant -> registrations.list(Optional.of(tenant), page))
        .orElse(new Page<>(List.of(), null));
  }

  @Override
  public boolean delete(RegistrationId id) {
    return find(id).isPresent() && entry.delete(id);
  }
}
