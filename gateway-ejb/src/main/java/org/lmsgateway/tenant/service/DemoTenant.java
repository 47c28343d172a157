package org.lmsgateway.tenant.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.StartTurn;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantStatus;
import org.lmsgateway.tenantconfig.ServerSettings;

/** The tenant that the embedded run begins with. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@PermitAll
public class DemoTenant {

  private static final String DIRECTORY = "demo.localhost";

  private final TenantRepository tenants;
  private final ServerSettings settings;
  private final GatewayAddress address;
  private final Clock clock;
  private final StartTurn turn;

  public DemoTenant() {
    this(null, null, null, null, null);
  }

  @Inject
  public DemoTenant(
      TenantRepository tenants,
      ServerSettings settings,
      GatewayAddress address,
      Clock clock,
      StartTurn turn) {
    this.tenants = tenants;
    this.settings = settings;
    this.address = address;
    this.clock = clock;
    this.turn = turn;
  }

  @PostConstruct
  void ensure() {
    turn.await();
    if (settings.embedded() && id().isEmpty()) {
      tenants.add(
          new Tenant(
              DIRECTORY,
              "Demo School",
              TenantProvider.own(address.toString()),
              Cloud.SELF_HOSTED,
              TenantStatus.ACTIVE,
              clock.instant()));
    }
  }

  /** The demo tenant; empty on a server, which has none. */
  public Optional<TenantId> id() {
    return tenants.findByDirectory(DIRECTORY).map(Tenant::id);
  }
}
