package org.lmsgateway.registration.service.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.lmsgateway.app.service.AppRepository;
import org.lmsgateway.registration.dynamic.InvitationService;
import org.lmsgateway.registration.dynamic.OpenInvitation;
import org.lmsgateway.registration.dynamic.RegistrationTerms;
import org.lmsgateway.registration.dynamic.TenantLink;
import org.lmsgateway.registration.dynamic.TermsDraft;
import org.lmsgateway.registration.service.TenantChoice;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.TenantService;
import org.lmsgateway.tenantconfig.DynamicRegistrationSettings;

/** Makes invitations, and switches the links of tenants on and off. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InvitationServiceBean implements InvitationService {

  private static final int MOST_NAME = 120;

  private final InvitationEntry entry;
  private final TenantChoice choice;
  private final AppRepository apps;
  private final CallerContext callers;
  private final DynamicRegistrationSettings settings;

  public InvitationServiceBean() {
    this(null, null, null, null, null);
  }

  @Inject
  public InvitationServiceBean(
      InvitationEntry entry,
      TenantService tenants,
      AppRepository apps,
      CallerContext callers,
      DynamicRegistrationSettings settings) {
    this.entry = entry;
    this.choice = new TenantChoice(tenants, callers);
    this.apps = apps;
    this.callers = callers;
    this.settings = settings;
  }

  @Override
  public Outcome<OpenInvitation> invite(TermsDraft draft) {
    return save(
        draft,
        nameFaults(draft.name()),
        (tenant, terms) -> entry.invite(tenant, draft.name().strip(), terms));
  }

  private static List<FieldFault> nameFaults(String name) {
    if (name == null || name.isBlank()) {
      return List.of(FieldFault.of("name", FieldCode.REQUIRED));
    }
    return name.strip().length() > MOST_NAME
        ? List.of(new FieldFault("name", FieldCode.TOO_LONG, Integer.toString(MOST_NAME)))
        : List.of();
  }

  @Override
  public boolean allowsLinks() {
    return settings.tenantLinks();
  }

  @Override
  public Optional<TenantLink> link(TenantId tenant) {
    return callers.current().sees(tenant) ? entry.link(tenant) : Optional.empty();
  }

  @Override
  public Outcome<TenantLink> openLink(TermsDraft draft) {
    var switchedOff =
        new FieldFault("tenant", FieldCode.SWITCHED_OFF, "gateway.registration.tenant-links");
    return save(draft, allowsLinks() ? List.of() : List.of(switchedOff), entry::openLink);
  }

  @Override
  public void closeLink(TenantId tenant) {
    if (callers.current().sees(tenant)) {
      entry.closeLink(tenant);
    }
  }

  private <T> Outcome<T> save(
      TermsDraft draft, List<FieldFault> known, BiFunction<TenantId, RegistrationTerms, T> write) {
    var faults = new ArrayList<>(known);
    var tenant = choice.tenant(draft.tenant());
    if (tenant.isEmpty()) {
      faults.add(choice.fault(draft.tenant()));
      return new Rejected<>(faults);
    }
    var owner = tenant.get().id();
    var reading = new TermsReading(draft, apps.launchable(owner));
    faults.addAll(reading.faults());
    return faults.isEmpty()
        ? new Done<>(write.apply(owner, reading.terms()))
        : new Rejected<>(faults);
  }
}
