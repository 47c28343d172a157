package org.lmsgateway.tenant.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.CloudGuard;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantRefusal;
import org.lmsgateway.tenant.TenantStatus;
import org.lmsgateway.tenantconfig.InvalidSettingsException;
import org.lmsgateway.tenantconfig.TenantSettings;

/** Guards by the list of clouds in the settings. */
@ApplicationScoped
public class CloudGuardBean implements CloudGuard {

  private Set<Cloud> allowed;

  protected CloudGuardBean() {}

  @Inject
  public CloudGuardBean(TenantSettings settings) {
    this.allowed = EnumSet.noneOf(Cloud.class);
    settings.allowedClouds().forEach(name -> allowed.add(cloud(name)));
  }

  private static Cloud cloud(String name) {
    return Stream.of(Cloud.values())
        // A cloud that nobody could tell cannot be allowed.
        .filter(cloud -> cloud != Cloud.UNKNOWN && cloud.name().equals(name))
        .findAny()
        .orElseThrow(
            () ->
                new InvalidSettingsException(
                    List.of("gateway.cloud.allowed lists " + name + ", which is no cloud")));
  }

  @Override
  public boolean serves(Cloud cloud) {
    return allowed.contains(cloud);
  }

  @Override
  public Optional<TenantRefusal> refusal(Tenant tenant) {
    // Policy first: it may have changed since the tenant was let in.
    if (!serves(tenant.cloud())) {
      return Optional.of(refusal(tenant.cloud()));
    }
    if (tenant.status() == TenantStatus.BLOCKED) {
      return Optional.of(TenantRefusal.TENANT_BLOCKED);
    }
    return tenant.status() == TenantStatus.PENDING
        ? Optional.of(TenantRefusal.TENANT_PENDING)
        : Optional.empty();
  }

  /** What is said to a tenant of a cloud that is not served. */
  static TenantRefusal refusal(Cloud cloud) {
    return cloud == Cloud.UNKNOWN ? TenantRefusal.CLOUD_UNKNOWN : TenantRefusal.CLOUD_NOT_SERVED;
  }
}
