package org.lmsgateway.teamsapp.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lmsgateway.microsoft.GraphRefusal;
import org.lmsgateway.microsoft.service.MicrosoftConnectionRepository;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.teamsapp.TeamsAppRefusal;
import org.lmsgateway.teamsapp.TeamsAppService;
import org.lmsgateway.teamsapp.TeamsPackage;
import org.lmsgateway.teamsapp.TeamsPackage.Packed;
import org.lmsgateway.teamsapp.TeamsPackage.Unpacked;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.service.TenantRepository;

/** Makes the packages of those tenants that the caller sees. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
public class TeamsAppServiceBean implements TeamsAppService {

  private final TenantRepository tenants;
  private final MicrosoftConnectionRepository connections;
  private final GatewayAddress gateway;
  private final CallerContext callers;

  public TeamsAppServiceBean() {
    this(null, null, null, null);
  }

  @Inject
  public TeamsAppServiceBean(
      TenantRepository tenants,
      MicrosoftConnectionRepository connections,
      GatewayAddress gateway,
      CallerContext callers) {
    this.tenants = tenants;
    this.connections = connections;
    this.gateway = gateway;
    this.callers = callers;
  }

  @Override
  public Optional<TeamsPackage> pack(TenantId tenant) {
    return Optional.of(tenant)
        .filter(callers.current()::sees)
        .flatMap(tenants::find)
        .map(Tenant::id)
        .map(this::packFor);
  }

  private TeamsPackage packFor(TenantId tenant) {
    if (!gateway.isHttps()) {
      return new Unpacked(TeamsAppRefusal.TEAMS_APP_NEEDS_HTTPS);
    }
    return connections
        .find(tenant)
        .map(connection -> new Manifest(gateway, tenant, connection.client()))
        .<TeamsPackage>map(manifest -> new Packed(manifest.id(), ManifestZip.of(manifest)))
        .orElseGet(() -> new Unpacked(GraphRefusal.MICROSOFT_NOT_CONNECTED));
  }
}
