package org.lmsgateway.launch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.registration.PracticeIssuer;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.tenant.CloudGuard;
import org.lmsgateway.tenant.TenantRefusal;
import org.lmsgateway.tenantconfig.LaunchSettings;

/**
 * Whether a registration and its tenant are served now. Asked at the login and again at the
 * callback, because a person may take minutes between the two.
 */
@ApplicationScoped
public class TenantCheck {

  private LaunchConfiguration configuration;
  private CloudGuard guard;
  private LaunchSettings settings;

  protected TenantCheck() {}

  @Inject
  public TenantCheck(LaunchConfiguration configuration, CloudGuard guard, LaunchSettings settings) {
    this.configuration = configuration;
    this.guard = guard;
    this.settings = settings;
  }

  /** Why it is not served, the registration's own reasons first; empty if it is. */
  public Optional<Fault> fault(Registration registration) {
    return statusFault(registration)
        .or(() -> practiceFault(registration))
        .or(() -> tenantFault(registration));
  }

  private static Optional<Fault> statusFault(Registration registration) {
    return switch (registration.status()) {
      case WAITING -> Optional.of(Fault.of(LaunchReason.REGISTRATION_WAITING));
      case DISABLED -> Optional.of(Fault.of(LaunchReason.REGISTRATION_DISABLED));
      case INCOMPLETE ->
          Optional.of(new Fault(LaunchReason.REGISTRATION_INCOMPLETE, missing(registration)));
      case ACTIVE -> Optional.empty();
    };
  }

  private static String missing(Registration registration) {
    return registration.missing().stream()
        .map(part -> part.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", ", "missing: ", ""));
  }

  /** The practice LMS hands out launches to anybody; where it is off, so is its registration. */
  private Optional<Fault> practiceFault(Registration registration) {
    var off = !settings.practiceEnabled() && PracticeIssuer.isPractice(registration.issuer());
    return off ? Optional.of(Fault.of(LaunchReason.PRACTICE_SWITCHED_OFF)) : Optional.empty();
  }

  private Optional<Fault> tenantFault(Registration registration) {
    return configuration
        .tenant(registration.tenant())
        .flatMap(guard::refusal)
        .map(refusal -> Fault.of(reason(refusal)));
  }

  private static LaunchReason reason(TenantRefusal refusal) {
    return switch (refusal) {
      case TENANT_PENDING -> LaunchReason.TENANT_PENDING;
      case CLOUD_NOT_SERVED, CLOUD_UNKNOWN -> LaunchReason.CLOUD_NOT_SERVED;
      default -> LaunchReason.TENANT_BLOCKED;
    };
  }
}
