package org.lmsgateway.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.AppService;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.presets.Presets;
import org.lmsgateway.lms.web.LmsTexts;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationAddresses;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.web.RegistrationView.GatewayKeys;
import org.lmsgateway.registration.web.RegistrationView.LmsKeys;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.CloudGuard;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantService;
import org.lmsgateway.tenant.web.TenantTexts;

/** Puts together what pages show of registrations; asks for each tenant once a request. */
@RequestScoped
public class RegistrationViews {
  @Inject private AppService apps;
  @Inject private TenantService tenants;
  @Inject private CloudGuard guard;
  @Inject private GatewayAddress gateway;

  private final Map<TenantId, Optional<Tenant>> owners = new HashMap<>();

  RegistrationView of(Registration registration) {
    return new RegistrationView(
        registration.id().value(),
        registration.name(),
        tenant(registration).map(Tenant::name).orElseGet(registration.tenant()::value),
        LmsTexts.label(registration.platform()),
        registration.status().name(),
        tenant(registration).flatMap(guard::refusal).map(TenantTexts::refusal).orElse(null),
        tenant(registration).flatMap(Tenant::blockReason).orElse(null),
        LmsKeys.of(registration),
        gatewayKeys(registration.id(), Optional.of(registration.platform())),
        links(registration.rules().apps()),
        registration.changedAt());
  }

  /** The gateway's addresses for a registration, which need not be saved yet. */
  public GatewayKeys gatewayKeys(RegistrationId id, Optional<Platform> platform) {
    var hasFile = platform.filter(Presets::hasConfiguration).isPresent();
    return GatewayKeys.of(RegistrationAddresses.of(gateway, id), hasFile);
  }

  /** The target links of some apps, in the order of the apps' names. */
  public List<TargetLink> links(Collection<AppId> ids) {
    var names = apps.names(ids);
    return ids.stream()
        .map(id -> new TargetLink(names.getOrDefault(id, id.value()), address(id)))
        .sorted(Comparator.comparing(TargetLink::app, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  private String address(AppId app) {
    return RegistrationAddresses.targetLink(gateway, app).toString();
  }

  private Optional<Tenant> tenant(Registration registration) {
    return owners.computeIfAbsent(registration.tenant(), tenants::find);
  }
}
