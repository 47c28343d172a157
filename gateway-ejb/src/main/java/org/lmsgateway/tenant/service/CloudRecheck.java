package org.lmsgateway.tenant.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.task.TaskResult;
import org.lmsgateway.task.service.RepeatedTask;
import org.lmsgateway.task.service.TaskProgress;
import org.lmsgateway.tenant.Tenant;

/**
 * Looks again, daily, which cloud each tenant is in. Runs every hour for those that were not looked
 * at for a day, so that a day's failure is made good the next hour.
 */
@ApplicationScoped
public class CloudRecheck implements RepeatedTask {

  private static final Logger LOG = System.getLogger(CloudRecheck.class.getName());
  private static final Duration EVERY = Duration.ofDays(1);
  private static final int AT_ONCE = 500;

  private TenantRepository tenants;
  private TenantEntry entry;
  private Directories directories;
  private Clock clock;

  protected CloudRecheck() {}

  @Inject
  public CloudRecheck(
      TenantRepository tenants, TenantEntry entry, Directories directories, Clock clock) {
    this.tenants = tenants;
    this.entry = entry;
    this.directories = directories;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "cloud-recheck";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public List<Optional<TenantId>> owners() {
    return List.of(Optional.empty());
  }

  /** Looks at all that are due. A directory that cannot be asked changes nothing. */
  @Override
  public TaskResult run(Optional<TenantId> owner, TaskProgress progress) {
    var due = tenants.lookedAtBefore(clock.instant().minus(EVERY), AT_ONCE);
    int done = 0;
    for (var tenant : due) {
      lookAgain(tenant);
      progress.at(++done, due.size());
    }
    LOG.log(Level.INFO, "Cloud guard: looked again at {0} tenants", done);
    return due.size() < AT_ONCE ? TaskResult.DONE : TaskResult.PARTLY;
  }

  private void lookAgain(Tenant tenant) {
    var finding = CloudFinding.of(directories.ask(tenant.directory()));
    finding.only(tenant.cloud()).ifPresent(cloud -> entry.observe(tenant.id(), cloud));
  }
}
