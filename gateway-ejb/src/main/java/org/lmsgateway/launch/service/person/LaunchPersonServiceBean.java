package org.lmsgateway.launch.service.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.LaunchLog;
import org.lmsgateway.launch.person.LaunchPersonService;
import org.lmsgateway.launch.person.PersonStanding;
import org.lmsgateway.launch.person.WhoLaunched;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Role;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.service.TenantRepository;

/** Looks at the caller's role, then at the tenant's policy, then at what is kept. */
@Stateless
public class LaunchPersonServiceBean implements LaunchPersonService {

  private final LaunchLog launches;
  private final LaunchPersonRepository persons;
  private final TenantRepository tenants;
  private final PersonSeal seal;
  private final AuditLog audit;
  private final CallerContext callers;

  public LaunchPersonServiceBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public LaunchPersonServiceBean(
      LaunchLog launches,
      LaunchPersonRepository persons,
      TenantRepository tenants,
      PersonSeal seal,
      AuditLog audit,
      CallerContext callers) {
    this.launches = launches;
    this.persons = persons;
    this.tenants = tenants;
    this.seal = seal;
    this.audit = audit;
    this.callers = callers;
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
  public PersonStanding standing(String launchId) {
    var caller = callers.current();
    if (!caller.isOperator() && !caller.roles().contains(Role.ADMIN)) {
      return PersonStanding.NOT_FOR_ROLE;
    }
    var allowed = launches.find(launchId).filter(this::isAllowed);
    if (allowed.isEmpty()) {
      return PersonStanding.NOT_ALLOWED;
    }
    return persons.find(launchId).isPresent() ? PersonStanding.KEPT : PersonStanding.NOT_KEPT;
  }

  private boolean isAllowed(Launch launch) {
    return launch
        .origin()
        .tenant()
        .flatMap(tenants::find)
        .filter(Tenant::showsPersonsInLaunches)
        .isPresent();
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
  public Optional<WhoLaunched> see(String launchId) {
    var launch = launches.find(launchId).filter(this::isAllowed);
    var person = launch.flatMap(found -> persons.find(found.id())).flatMap(seal::open);
    person.ifPresent(seen -> record(launch.orElseThrow()));
    return person;
  }

  private void record(Launch launch) {
    var tenant = launch.origin().tenant().orElseThrow();
    audit.record(
        AuditAction.VIEWED, new AuditSubject(tenant, "launch", launch.id(), launch.reference()));
  }
}
