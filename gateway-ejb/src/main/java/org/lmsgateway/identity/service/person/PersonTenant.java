package org.lmsgateway.identity.service.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.CloudGuard;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.service.CloudLookup;
import org.lmsgateway.tenant.service.TenantRepository;

/** Which tenant somebody belongs to who has signed in. */
@ApplicationScoped
public class PersonTenant {

  private TenantRepository tenants;
  private CloudGuard guard;
  private CloudLookup lookup;

  protected PersonTenant() {}

  @Inject
  public PersonTenant(TenantRepository tenants, CloudGuard guard, CloudLookup lookup) {
    this.tenants = tenants;
    this.guard = guard;
    this.lookup = lookup;
  }

  /**
   * The tenant, if it is registered and served.
   *
   * @param own whose own provider vouches for the person; empty if it is the installation's
   */
  public Optional<Tenant> of(PersonClaims person, Optional<TenantId> own) {
    return registered(person, own).filter(tenant -> guard.refusal(tenant).isEmpty());
  }

  /**
   * Whether the person's directory is in a cloud that is not served: as was last found of a tenant,
   * as its directory says now of one that is not registered. Only Entra ID has clouds.
   */
  public boolean isInCloudNotServed(PersonClaims person, Optional<TenantId> own) {
    if (own.isPresent() || person.directory() == null) {
      return false;
    }
    return registered(person, own)
        .map(tenant -> !guard.serves(tenant.cloud()))
        .orElseGet(() -> lookup.refusal(person.directory()).isPresent());
  }

  /**
   * Whose own provider it is; else the directory; else the domain of a verified address, because a
   * provider may serve several schools; else the issuer.
   */
  private Optional<Tenant> registered(PersonClaims person, Optional<TenantId> own) {
    if (own.isPresent()) {
      return own.flatMap(tenants::find);
    }
    if (person.directory() != null) {
      return tenants.findSame(person.directory(), TenantProvider.directory(person.directory()));
    }
    return person
        .domain()
        .flatMap(tenants::findByDirectory)
        .or(() -> tenants.findSame(person.issuer(), TenantProvider.own(person.issuer())));
  }

  /**
   * By what the tenant of this person is or would be registered. A tenant's own provider vouches
   * for its own people alone, whatever directory or address it names.
   */
  public String directory(PersonClaims person, Optional<TenantId> own) {
    return own.flatMap(tenants::find).map(Tenant::directory).orElseGet(() -> directory(person));
  }

  private static String directory(PersonClaims person) {
    return person.directory() != null
        ? person.directory()
        : person.domain().orElse(person.issuer());
  }
}
