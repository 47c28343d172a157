package org.lmsgateway.registration.service.deployment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditedFields;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.deployment.DeploymentService;
import org.lmsgateway.registration.deployment.WaitingDeployment;
import org.lmsgateway.registration.service.RegistrationAudit;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Role;

/** Decides over deployments: whose registration, then the rows, then the audit entry. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
public class DeploymentServiceBean implements DeploymentService {

  private final RegistrationRepository registrations;
  private final WaitingDeploymentRepository deployments;
  private final AuditLog audit;
  private final CallerContext callers;
  private final Clock clock;

  public DeploymentServiceBean() {
    this(null, null, null, null, null);
  }

  @Inject
  public DeploymentServiceBean(
      RegistrationRepository registrations,
      WaitingDeploymentRepository deployments,
      AuditLog audit,
      CallerContext callers,
      Clock clock) {
    this.registrations = registrations;
    this.deployments = deployments;
    this.audit = audit;
    this.callers = callers;
    this.clock = clock;
  }

  private Optional<Registration> find(RegistrationId id) {
    return registrations.find(id).filter(found -> callers.current().sees(found.tenant()));
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
  public List<WaitingDeployment> unlisted(RegistrationId id) {
    return find(id)
        .map(
            registration ->
                deployments.of(id).stream()
                    // It may have been entered by hand in the meantime.
                    .filter(deployment -> !registration.lists(deployment.deploymentId()))
                    .toList())
        .orElse(List.of());
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
  public Map<RegistrationId, Integer> waiting() {
    var caller = callers.current();
    if (caller.isOperator()) {
      return deployments.waiting(Optional.empty());
    }
    return caller.tenant().isPresent() ? deployments.waiting(caller.tenant()) : Map.of();
  }

  @Override
  public boolean confirm(RegistrationId id, String deploymentId) {
    var registration = find(id);
    var waiting = registration.flatMap(found -> deployments.find(id, deploymentId));
    waiting.ifPresent(
        deployment -> {
          var before = RegistrationAudit.fields(registration.get());
          registration.get().confirm(deploymentId, clock.instant());
          deployments.remove(deployment);
          record(registration.get(), before, "deployment confirmed: " + deploymentId);
        });
    return waiting.isPresent();
  }

  @Override
  public boolean dismiss(RegistrationId id, String deploymentId) {
    var registration = find(id);
    var waiting = registration.flatMap(found -> deployments.find(id, deploymentId));
    waiting.ifPresent(
        deployment -> {
          deployment.dismiss();
          var fields = RegistrationAudit.fields(registration.get());
          record(registration.get(), fields, "deployment dismissed: " + deploymentId);
        });
    return waiting.isPresent();
  }

  @Override
  public boolean changePolicy(RegistrationId id, DeploymentPolicy policy) {
    var registration = find(id);
    registration.ifPresent(
        found -> {
          var before = RegistrationAudit.fields(found);
          found.changePolicy(policy, clock.instant());
          record(found, before, "");
        });
    return registration.isPresent();
  }

  private void record(Registration registration, AuditedFields before, String what) {
    audit.record(
        AuditAction.CHANGED,
        RegistrationAudit.subject(registration),
        before,
        RegistrationAudit.fields(registration),
        what);
  }
}
