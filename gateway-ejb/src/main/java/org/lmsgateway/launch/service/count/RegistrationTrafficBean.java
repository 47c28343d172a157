package org.lmsgateway.launch.service.count;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.traffic.RegistrationTraffic;
import org.lmsgateway.registration.traffic.Traffic;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Role;

/** Tells the list of registrations how much they are used, which only the log of launches knows. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
public class RegistrationTrafficBean implements RegistrationTraffic {

  private static final int DAYS = 7;

  private final TrafficRepository traffic;
  private final CallerContext callers;
  private final Clock clock;

  public RegistrationTrafficBean() {
    this(null, null, null);
  }

  @Inject
  public RegistrationTrafficBean(TrafficRepository traffic, CallerContext callers, Clock clock) {
    this.traffic = traffic;
    this.callers = callers;
    this.clock = clock;
  }

  @Override
  public Map<RegistrationId, Traffic> of(Collection<RegistrationId> registrations) {
    var caller = callers.current();
    var first = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS - 1L);
    if (registrations.isEmpty()) {
      return Map.of();
    }
    if (caller.isOperator()) {
      return traffic.of(registrations, Optional.empty(), first);
    }
    return caller
        .tenant()
        .map(tenant -> traffic.of(registrations, Optional.of(tenant), first))
        .orElse(Map.of());
  }
}
