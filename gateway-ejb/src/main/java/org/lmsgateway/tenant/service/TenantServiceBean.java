package org.lmsgateway.tenant.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
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
import org.lmsgateway.tenantconfig.TenantRegistration;
import org.lmsgateway.tenantconfig.TenantSettings;

/** Registers tenants: who may, then which cloud, then the policy, then the row. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TenantServiceBean implements TenantService {

  private final TenantRepository tenants;
  private final TenantEntry entry;
  private final Directories directories;
  private final CloudGuard guard;
  private final TenantSettings settings;
  private final CallerContext callers;

  public TenantServiceBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public TenantServiceBean(
      TenantRepository tenants,
      TenantEntry entry,
      Directories directories,
      CloudGuard guard,
      TenantSettings settings,
      CallerContext callers) {
    this.tenants = tenants;
    this.entry = entry;
    this.directories = directories;
    this.guard = guard;
    this.settings = settings;
    this.callers = callers;
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
  public TenantOutcome register(TenantDraft draft) {
    var caller = callers.current();
    var faults = faults(draft, caller);
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
    var forbidden = whyNot(caller, name.get());
    return forbidden.isPresent()
        ? refused(forbidden.get())
        : registerDirectory(name.get(), draft, caller);
  }

  private static List<FieldFault> faults(TenantDraft draft, Caller caller) {
    var faults = new ArrayList<FieldFault>();
    if (draft.name() != null && draft.name().length() > 120) {
      faults.add(new FieldFault("name", FieldCode.TOO_LONG, "120"));
    }
    if (draft.issuer() == null) {
      if (draft.tenant() == null || draft.tenant().isBlank()) {
        faults.add(FieldFault.of("tenant", FieldCode.REQUIRED));
      }
      return faults;
    }
    if (!caller.isOperator()) {
      faults.add(FieldFault.of("issuer", FieldCode.OPERATORS_ONLY));
    } else if (host(draft.issuer()).isEmpty() || draft.issuer().length() > 255) {
      faults.add(FieldFault.of("issuer", FieldCode.NOT_A_WEB_ADDRESS));
    }
    if (draft.tenant() != null && TenantNames.parse(draft.tenant()).isEmpty()) {
      faults.add(new FieldFault("tenant", FieldCode.MALFORMED, "GUID, domain"));
    }
    return faults;
  }

  /** OpenID Connect Core §2: an issuer is an https address; http is left to trials on loopback. */
  private static Optional<String> host(String issuer) {
    try {
      var address = new URI(issuer);
      var web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      return web ? Optional.ofNullable(address.getHost()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Operators register any tenant, others what policy allows for their own directory. */
  private Optional<TenantRefusal> whyNot(Caller caller, String directory) {
    if (caller.isOperator()) {
      return Optional.empty();
    }
    if (settings.registration() == TenantRegistration.CLOSED) {
      return Optional.of(TenantRefusal.TENANT_REGISTRATION_CLOSED);
    }
    return directory.equals(caller.directory())
        ? Optional.empty()
        : Optional.of(TenantRefusal.TENANT_OF_OTHER_DIRECTORY);
  }

  private TenantOutcome registerOwnProvider(TenantDraft draft) {
    if (!guard.serves(Cloud.SELF_HOSTED)) {
      return refused(TenantRefusal.CLOUD_NOT_SERVED, Cloud.SELF_HOSTED);
    }
    var directory =
        TenantNames.parse(draft.tenant())
            .orElseGet(() -> host(draft.issuer()).orElseThrow().toLowerCase(Locale.ROOT));
    return entry.add(
        named(draft, directory),
        TenantProvider.own(draft.issuer()),
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
    var atOnce = caller.isOperator() || settings.registration() == TenantRegistration.OPEN;
    return entry.add(
        named(draft, directory),
        TenantProvider.directory(guid),
        cloud.get(),
        atOnce ? TenantStatus.ACTIVE : TenantStatus.PENDING);
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
    var caller = callers.current();
    if (caller.isOperator()) {
      return tenants.list(page);
    }
    return new Page<>(caller.tenant().flatMap(tenants::find).stream().toList(), null);
  }
}
