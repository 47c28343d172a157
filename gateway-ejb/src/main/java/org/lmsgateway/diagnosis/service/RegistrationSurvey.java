package org.lmsgateway.diagnosis.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.lmsgateway.keys.keyset.LmsKeySets;
import org.lmsgateway.launch.attention.Attention.Registered;
import org.lmsgateway.launch.attention.AttentionService;
import org.lmsgateway.launch.service.attention.AttentionRepository;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationStatus;
import org.lmsgateway.registration.connection.ConnectionCheck;
import org.lmsgateway.registration.connection.ConnectionReport;
import org.lmsgateway.registration.list.KeySetHealth;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;

/**
 * Checks the connections of registrations, several at a time and within a few seconds, whatever the
 * LMSs do. Of many it takes those first that are known to have troubles.
 */
@ApplicationScoped
public class RegistrationSurvey {

  private static final Logger LOG = System.getLogger(RegistrationSurvey.class.getName());

  private static final Duration LATELY = Duration.ofDays(1);
  private static final Duration MOST = Duration.ofSeconds(6);
  private static final int AT_A_TIME = 8;
  private static final int MOST_LOOKS = 24;

  /** From the worst. */
  private static final List<KeySetHealth> URGENCY =
      List.of(
          KeySetHealth.FAILED,
          KeySetHealth.UNFIT,
          KeySetHealth.AGED,
          KeySetHealth.UNKNOWN,
          KeySetHealth.GOOD);

  @Resource private ManagedExecutorService managed;

  private RegistrationRepository registrations;
  private ConnectionCheck connections;
  private AttentionService attention;
  private LmsKeySets keySets;
  private AttentionRepository launches;
  private Clock clock;

  protected RegistrationSurvey() {}

  @Inject
  public RegistrationSurvey(
      RegistrationRepository registrations,
      ConnectionCheck connections,
      AttentionService attention,
      LmsKeySets keySets,
      AttentionRepository launches,
      Clock clock) {
    this.registrations = registrations;
    this.connections = connections;
    this.attention = attention;
    this.keySets = keySets;
    this.launches = launches;
    this.clock = clock;
  }

  /**
   * Looks at registrations that the caller sees.
   *
   * @param tenant whose; empty for all
   */
  Surveyed of(Optional<TenantId> tenant) {
    // All is read before anything is asked: see ConnectionProbes.
    var all = registrations.count(tenant);
    var chosen = chosen(tenant);
    var withoutCookies = launches.cookiesMissing(tenant, clock.instant().minus(LATELY));
    var reports = new ConcurrentHashMap<RegistrationId, ConnectionReport>();
    check(new ConcurrentLinkedQueue<>(chosen), reports, managed);
    return new Surveyed(
        all,
        chosen.stream()
            .filter(one -> reports.containsKey(one.id()))
            .map(one -> new Surveyed.Look(one, reports.get(one.id())))
            .toList(),
        withoutCookies);
  }

  private List<Registration> chosen(Optional<TenantId> tenant) {
    var failing = attention.today().keySetsFailing().stream().map(Registered::id);
    var first = registrations.list(tenant, PageRequest.first(PageRequest.MAX_LIMIT)).items();
    return Stream.concat(
            failing
                .flatMap(id -> registrations.find(id).stream())
                .filter(found -> tenant.isEmpty() || tenant.get().equals(found.tenant())),
            first.stream().sorted(Comparator.comparing(this::urgency)))
        .filter(found -> found.status() != RegistrationStatus.DISABLED)
        .distinct()
        .limit(MOST_LOOKS)
        .toList();
  }

  private int urgency(Registration one) {
    return URGENCY.indexOf(KeySetHealth.of(keySets.look(one.addresses().keyset())));
  }

  private void check(
      Queue<Registration> waiting,
      Map<RegistrationId, ConnectionReport> reports,
      Executor executor) {
    var end = System.nanoTime() + MOST.toNanos();
    Runnable worker =
        () -> {
          for (var next = waiting.poll();
              next != null && System.nanoTime() < end;
              next = waiting.poll()) {
            var id = next.id();
            report(id).ifPresent(report -> reports.put(id, report));
          }
        };
    var workers =
        Stream.generate(() -> CompletableFuture.runAsync(worker, executor))
            .limit(Math.min(AT_A_TIME, waiting.size()))
            .toArray(CompletableFuture[]::new);
    // Who is not ready by then is not waited for; what it finds serves the next who asks.
    CompletableFuture.allOf(workers)
        .completeOnTimeout(null, MOST.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }

  /** One LMS at which the check itself breaks off counts as not looked at. */
  private Optional<ConnectionReport> report(RegistrationId id) {
    try {
      return connections.check(id);
    } catch (RuntimeException fault) {
      LOG.log(
          Level.ERROR, "GW-DIA-001 the check of registration " + id.value() + " broke off", fault);
      return Optional.empty();
    }
  }
}
