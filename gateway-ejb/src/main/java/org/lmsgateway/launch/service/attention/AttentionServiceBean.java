package org.lmsgateway.launch.service.attention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.launch.attention.Attention;
import org.lmsgateway.launch.attention.AttentionService;
import org.lmsgateway.launch.attention.Beginnings;
import org.lmsgateway.registration.RegistrationStatus;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;

/** Confines everyone to the own tenant; somebody without one is told nothing. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
public class AttentionServiceBean implements AttentionService {

  private static final Duration LATELY = Duration.ofDays(1);

  private final AttentionRepository found;
  private final CallerContext callers;
  private final Clock clock;

  public AttentionServiceBean() {
    this(null, null, null);
  }

  @Inject
  public AttentionServiceBean(AttentionRepository found, CallerContext callers, Clock clock) {
    this.found = found;
    this.callers = callers;
    this.clock = clock;
  }

  @Override
  public Attention today() {
    if (!isAnybodys()) {
      return Attention.NONE;
    }
    var scope = scope();
    return new Attention(
        found.registrations(scope, RegistrationStatus.WAITING),
        found.registrations(scope, RegistrationStatus.INCOMPLETE),
        found.keySetsFailing(scope, clock.instant().minus(LATELY)),
        found.noticesFailing(scope),
        callers.current().isOperator() ? found.tenantsPending() : List.of());
  }

  @Override
  public Beginnings beginnings() {
    return isAnybodys()
        ? new Beginnings(
            found.hasApp(scope()), found.hasRegistration(scope()), found.hasLaunch(scope()))
        : new Beginnings(false, false, false);
  }

  private boolean isAnybodys() {
    return callers.current().isOperator() || callers.current().tenant().isPresent();
  }

  /** The own tenant, or empty for an operator, who sees all. */
  private Optional<TenantId> scope() {
    var caller = callers.current();
    return caller.isOperator() ? Optional.empty() : caller.tenant();
  }
}
