package org.lmsgateway.launch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.service.AppRepository;
import org.lmsgateway.metrics.service.CacheMeter;
import org.lmsgateway.metrics.service.Meters;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.version.ConfigurationVersion;
import org.lmsgateway.shared.service.version.VersionedCache;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.service.TenantRepository;

/**
 * What launches are decided by, kept in memory: less than a second old on every node, and not to be
 * changed by those who ask.
 */
@ApplicationScoped
public class LaunchConfiguration {

  /** Of each kind; a registration takes some 3 KB. */
  private static final int MOST = 10_000;

  /**
   * @param issuer that the LMS names itself
   */
  private record Client(String issuer, String clientId) {}

  private RegistrationRepository registrations;
  private TenantRepository tenants;
  private AppRepository apps;
  private VersionedCache<RegistrationId, Registration> registrationsById;
  private VersionedCache<Client, Registration> registrationsByClient;
  private VersionedCache<TenantId, Tenant> tenantsById;
  private VersionedCache<AppId, App> appsById;

  protected LaunchConfiguration() {}

  @Inject
  public LaunchConfiguration(
      RegistrationRepository registrations,
      TenantRepository tenants,
      AppRepository apps,
      ConfigurationVersion version,
      Meters meters) {
    this(registrations, tenants, apps, (LongSupplier) version, meters);
  }

  /** For tests, which have no database to look the version up. */
  LaunchConfiguration(
      RegistrationRepository registrations,
      TenantRepository tenants,
      AppRepository apps,
      LongSupplier version,
      Meters meters) {
    this.registrations = registrations;
    this.tenants = tenants;
    this.apps = apps;
    this.registrationsById =
        new VersionedCache<>(version, MOST, new CacheMeter("registrations", meters));
    this.registrationsByClient =
        new VersionedCache<>(version, MOST, new CacheMeter("clients", meters));
    this.tenantsById = new VersionedCache<>(version, MOST, new CacheMeter("tenants", meters));
    this.appsById = new VersionedCache<>(version, MOST, new CacheMeter("apps", meters));
  }

  /** A registration that was not deleted. */
  public Optional<Registration> registration(RegistrationId id) {
    return registrationsById.find(id, registrations::find);
  }

  /** The registration with that client id at that issuer. */
  public Optional<Registration> registration(String issuer, String clientId) {
    return registrationsByClient.find(
        new Client(issuer, clientId),
        client -> registrations.findByClient(client.issuer(), client.clientId()));
  }

  public Optional<Tenant> tenant(TenantId id) {
    return tenantsById.find(id, tenants::find);
  }

  public Optional<App> app(AppId id) {
    return appsById.find(id, apps::find);
  }
}
