package org.lmsgateway.registration.service.connection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationDraft;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.connection.ConnectionCheck;
import org.lmsgateway.registration.connection.ConnectionReport;
import org.lmsgateway.registration.service.DraftCheck;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.registration.service.deployment.WaitingDeploymentRepository;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.Role;

/**
 * Checks connections; whose registration it is, is looked at first. No transaction: it goes out.
 */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConnectionCheckBean implements ConnectionCheck {

  private final RegistrationRepository registrations;
  private final WaitingDeploymentRepository deployments;
  private final DraftCheck drafts;
  private final ConnectionProbes probes;
  private final RecentReports recent;
  private final CallerContext callers;

  public ConnectionCheckBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public ConnectionCheckBean(
      RegistrationRepository registrations,
      WaitingDeploymentRepository deployments,
      DraftCheck drafts,
      ConnectionProbes probes,
      RecentReports recent,
      CallerContext callers) {
    this.registrations = registrations;
    this.deployments = deployments;
    this.drafts = drafts;
    this.probes = probes;
    this.recent = recent;
    this.callers = callers;
  }

  @Override
  public Optional<ConnectionReport> check(RegistrationId id) {
    return registrations
        .find(id)
        .filter(found -> callers.current().sees(found.tenant()))
        .map(found -> Subject.of(found, deployments.countWaiting(id)))
        .map(subject -> recent.get(subject, probes::run));
  }

  @Override
  public Outcome<ConnectionReport> check(RegistrationDraft draft) {
    var read = drafts.details(draft);
    if (read instanceof Rejected<RegistrationDetails> rejected) {
      return new Rejected<>(rejected.faults());
    }
    var details = ((Done<RegistrationDetails>) read).value();
    return new Done<>(recent.get(Subject.of(details), probes::run));
  }
}
