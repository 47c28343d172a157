package org.lmsgateway.launch.service.meter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Tag;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.metrics.service.Meters;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenantconfig.metrics.MetricsSettings;

/**
 * Launches by their outcome. Tenants are told apart only up to a number, so that labels stay few.
 */
@ApplicationScoped
public class LaunchMeters {

  private static final String NAME = "gateway_launches";
  private static final String TEXT = "Launches by outcome, refused ones by reason";
  private static final String OTHER = "other";

  private final Map<LaunchReason, Counter> refused = new EnumMap<>(LaunchReason.class);
  private final Map<TenantId, TenantMeter> tenants = new ConcurrentHashMap<>();
  private Counter accepted;
  private TenantMeter other;
  private Meters meters;
  private int mostTenants;

  protected LaunchMeters() {}

  @Inject
  public LaunchMeters(Meters meters, MetricsSettings settings) {
    this.meters = meters;
    this.mostTenants = settings.tenants();
    accepted = meters.counter(NAME, TEXT, outcome("accepted"), new Tag("reason", "NONE"));
    for (var reason : LaunchReason.values()) {
      var label = new Tag("reason", reason.name());
      refused.put(reason, meters.counter(NAME, TEXT, outcome("refused"), label));
    }
    other = new TenantMeter(OTHER, meters);
  }

  /** Makes the counters before anybody counts, so that a rate can be had of the first. */
  void begin(@Observes Startup start) {}

  /** One that reached its app. */
  public void accepted(Optional<TenantId> tenant) {
    accepted.inc();
    tenant.ifPresent(known -> of(known).accepted.inc());
  }

  /** One that did not. */
  public void refused(LaunchReason reason, Optional<TenantId> tenant) {
    refused.get(reason).inc();
    tenant.ifPresent(known -> of(known).refused.inc());
  }

  private TenantMeter of(TenantId tenant) {
    var known = tenants.get(tenant);
    if (known != null) {
      return known;
    }
    // Two at the same moment may make one more than the number; that does no harm.
    return tenants.size() >= mostTenants
        ? other
        : tenants.computeIfAbsent(tenant, id -> new TenantMeter(id.toString(), meters));
  }

  private static Tag outcome(String outcome) {
    return new Tag("outcome", outcome);
  }

  /** The launches of one tenant. */
  private static final class TenantMeter {

    private static final String NAME = "gateway_tenant_launches";
    private static final String TEXT = "Launches by tenant and outcome";

    private final Counter accepted;
    private final Counter refused;

    TenantMeter(String tenant, Meters meters) {
      var label = new Tag("tenant", tenant);
      accepted = meters.counter(NAME, TEXT, label, outcome("accepted"));
      refused = meters.counter(NAME, TEXT, label, outcome("refused"));
    }
  }
}
