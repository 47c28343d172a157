package org.lmsgateway.diagnosis.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.lmsgateway.diagnosis.Check;
import org.lmsgateway.diagnosis.CheckResult;
import org.lmsgateway.diagnosis.DiagnosisService;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.service.TenantRepository;

/**
 * Makes the checks for who asks. Everybody may ask who has any role: that it is not enough is one
 * of the results. No transaction: it goes out.
 */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME, Role.AUDITOR_NAME})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DiagnosisServiceBean implements DiagnosisService {

  private final NodeChecks nodes;
  private final IdentityChecks identity;
  private final AccessChecks access;
  private final RegistrationChecks registrations;
  private final TenantRepository tenants;
  private final CallerContext callers;

  public DiagnosisServiceBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public DiagnosisServiceBean(
      NodeChecks nodes,
      IdentityChecks identity,
      AccessChecks access,
      RegistrationChecks registrations,
      TenantRepository tenants,
      CallerContext callers) {
    this.nodes = nodes;
    this.identity = identity;
    this.access = access;
    this.registrations = registrations;
    this.tenants = tenants;
    this.callers = callers;
  }

  @Override
  public Optional<List<CheckResult>> diagnose(Optional<TenantId> named) {
    var caller = callers.current();
    if (named.filter(id -> !caller.sees(id)).isPresent()) {
      return Optional.empty();
    }
    // Without a database nobody knows the tenant; the check of the database says so itself.
    var answers = !nodes.database().isInTheWay();
    var wanted = named.or(() -> caller.isOperator() ? Optional.empty() : caller.tenant());
    var tenant = wanted.filter(id -> answers).flatMap(tenants::find);
    if (answers && named.isPresent() && tenant.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Examination(looks(new Asker(caller, tenant))).results());
  }

  private Map<Check, Supplier<CheckResult>> looks(Asker asker) {
    Map<Check, Supplier<CheckResult>> looks = new EnumMap<>(Check.class);
    looks.putAll(identity.looks(asker));
    looks.putAll(access.looks(asker));
    looks.putAll(registrations.looks(asker));
    looks.putAll(nodes.looks(asker));
    return looks;
  }
}
