package org.lmsgateway.registration.service.list;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.service.AppRepository;
import org.lmsgateway.keys.keyset.LmsKeySets;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.list.KeySetHealth;
import org.lmsgateway.registration.list.ListedRegistration;
import org.lmsgateway.registration.list.ListedStatus;
import org.lmsgateway.registration.list.RegistrationList;
import org.lmsgateway.registration.list.RegistrationQuery;
import org.lmsgateway.registration.traffic.RegistrationTraffic;
import org.lmsgateway.registration.traffic.Traffic;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.CloudGuard;
import org.lmsgateway.tenant.Tenant;

/** Lists registrations of those whom the caller sees, with what is known of each. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
public class RegistrationListBean implements RegistrationList {

  private final RegistrationListRepository registrations;
  private final AppRepository appNames;
  private final LmsKeySets keySets;
  private final RegistrationTraffic traffic;
  private final CloudGuard guard;
  private final CallerContext callers;

  public RegistrationListBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public RegistrationListBean(
      RegistrationListRepository registrations,
      AppRepository appNames,
      LmsKeySets keySets,
      RegistrationTraffic traffic,
      CloudGuard guard,
      CallerContext callers) {
    this.registrations = registrations;
    this.appNames = appNames;
    this.keySets = keySets;
    this.traffic = traffic;
    this.guard = guard;
    this.callers = callers;
  }

  @Override
  public Page<ListedRegistration> search(RegistrationQuery query, PageRequest page) {
    if (seesNone()) {
      return new Page<>(List.of(), null);
    }
    var served = Stream.of(Cloud.values()).filter(guard::serves).collect(toSet());
    var found = registrations.search(query, whose(), served, page);
    var items = found.items();
    var rows = new Rows(items);
    return new Page<>(items.stream().map(rows::listed).toList(), found.next());
  }

  @Override
  public Map<RegistrationId, String> names(Collection<RegistrationId> ids) {
    return seesNone() ? Map.of() : registrations.names(ids, whose());
  }

  private boolean seesNone() {
    var caller = callers.current();
    return !caller.isOperator() && caller.tenant().isEmpty();
  }

  /** Whose registrations the caller sees; empty for everybody's. */
  private Optional<TenantId> whose() {
    var caller = callers.current();
    return caller.isOperator() ? Optional.empty() : caller.tenant();
  }

  /** What the rows of one page show, asked for all of them at once. */
  private final class Rows {

    private final Map<TenantId, Tenant> tenants;
    private final Map<AppId, String> apps;
    private final Map<RegistrationId, Traffic> launches;

    Rows(List<Registration> page) {
      tenants = registrations.tenants(page.stream().map(Registration::tenant).collect(toSet()));
      apps =
          appNames.names(
              page.stream().flatMap(one -> one.rules().apps().stream()).collect(toSet()),
              Optional.empty());
      launches = traffic.of(page.stream().map(Registration::id).toList());
    }

    ListedRegistration listed(Registration registration) {
      var owner = tenants.get(registration.tenant());
      var blocked = guard.refusal(owner).isPresent();
      return new ListedRegistration(
          registration,
          owner.name(),
          names(registration),
          blocked ? ListedStatus.BLOCKED : ListedStatus.of(registration.status()),
          KeySetHealth.of(keySets.look(registration.addresses().keyset())),
          launches.getOrDefault(registration.id(), Traffic.NONE));
    }

    private List<String> names(Registration registration) {
      return registration.rules().apps().stream()
          .map(app -> apps.getOrDefault(app, app.value()))
          .sorted(String.CASE_INSENSITIVE_ORDER)
          .toList();
    }
  }
}
