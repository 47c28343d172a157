package org.lmsgateway.identity.service.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import org.lmsgateway.identity.Person;
import org.lmsgateway.identity.device.DeviceGrant;
import org.lmsgateway.identity.service.PersonRepository;
import org.lmsgateway.identity.service.SignInAudit;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.CloudGuard;
import org.lmsgateway.tenant.service.TenantRepository;

/**
 * Whom a program signs in for. What held when the person approved must hold still: the person may
 * sign in, has the roles, and the tenant is served.
 */
@ApplicationScoped
public class DevicePerson {

  private PersonRepository people;
  private TenantRepository tenants;
  private CloudGuard guard;
  private SignInAudit audit;

  protected DevicePerson() {}

  @Inject
  public DevicePerson(
      PersonRepository people, TenantRepository tenants, CloudGuard guard, SignInAudit audit) {
    this.people = people;
    this.tenants = tenants;
    this.guard = guard;
    this.audit = audit;
  }

  /** The caller that the person is; empty if the person may not sign in any more. */
  Optional<Caller> signIn(DeviceGrant grant) {
    var person = people.find(grant.subject()).filter(Person::isEnabled);
    var caller =
        person
            .filter(one -> isServed(grant))
            .map(one -> caller(one, grant))
            .filter(one -> !one.roles().isEmpty());
    if (caller.isPresent()) {
      audit.signedIn(person.get());
    } else {
      audit.personFailed(grant.subject(), "DEVICE_PERSON_NOT_SERVED", "");
    }
    return caller;
  }

  private boolean isServed(DeviceGrant grant) {
    return grant.tenantKey() == null
        || tenants
            .find(new TenantId(grant.tenantKey()))
            .filter(tenant -> guard.refusal(tenant).isEmpty())
            .isPresent();
  }

  private static Caller caller(Person person, DeviceGrant grant) {
    var roles = new HashSet<>(grant.roles());
    roles.retainAll(person.roles());
    return new Caller(person.id(), person.name(), grant.tenantKey(), null, roles);
  }
}
