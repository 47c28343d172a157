package org.lmsgateway.teamsapp.service.giving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lmsgateway.classteam.service.ClassTeamSettingsRepository;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.microsoft.MicrosoftConnection;
import org.lmsgateway.microsoft.service.MicrosoftConnectionRepository;
import org.lmsgateway.microsoft.service.call.GraphOutcome;
import org.lmsgateway.microsoft.service.graph.GraphApps;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.task.TaskResult;
import org.lmsgateway.task.service.RepeatedTask;
import org.lmsgateway.task.service.TaskProgress;
import org.lmsgateway.teamsapp.TeamsAppText;
import org.lmsgateway.teamsapp.service.Manifest;

/**
 * Puts the tab into the class teams of tenants whose catalogue has the app. Each team is given it
 * once: who takes it out does not get it again. Interrupted, it goes on with those that have none.
 */
@ApplicationScoped
public class TeamsAppTask implements RepeatedTask {

  private static final int AT_ONCE = 100;

  private ClassTeamSettingsRepository settings;
  private MicrosoftConnectionRepository connections;
  private TeamsAppTabEntry entry;
  private GraphApps apps;
  private GatewayAddress gateway;

  protected TeamsAppTask() {}

  @Inject
  public TeamsAppTask(
      ClassTeamSettingsRepository settings,
      MicrosoftConnectionRepository connections,
      TeamsAppTabEntry entry,
      GraphApps apps,
      GatewayAddress gateway) {
    this.settings = settings;
    this.connections = connections;
    this.entry = entry;
    this.apps = apps;
    this.gateway = gateway;
  }

  @Override
  public String name() {
    return "teams-app";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  /** Tenants that have class teams; none where Teams could not show the tab. */
  @Override
  public List<Optional<TenantId>> owners() {
    return gateway.isHttps()
        ? settings.switchedOn().stream().map(Optional::of).toList()
        : List.of();
  }

  @Override
  public TaskResult run(Optional<TenantId> owner, TaskProgress progress) {
    var tenant = owner.orElseThrow();
    var manifest =
        connections
            .find(tenant)
            .map(MicrosoftConnection::client)
            .map(client -> new Manifest(gateway, tenant, client).id());
    if (manifest.isEmpty()) {
      return TaskResult.DONE;
    }
    var app = apps.find(tenant, manifest.get());
    if (app instanceof GraphOutcome.Done<Optional<String>> done) {
      return done.value().isEmpty()
          ? TaskResult.DONE
          : giveToAll(tenant, done.value().get(), progress);
    }
    return TaskResult.PARTLY;
  }

  private TaskResult giveToAll(TenantId tenant, String app, TaskProgress progress) {
    var result = TaskResult.DONE;
    var count = 0;
    var courses = entry.living(tenant, Optional.empty(), AT_ONCE);
    while (!courses.isEmpty()) {
      for (var course : courses) {
        if (!give(tenant, app, course)) {
          result = TaskResult.PARTLY;
        }
        count++;
        progress.at(count, count + (courses.size() == AT_ONCE ? AT_ONCE : 0));
      }
      courses = entry.living(tenant, Optional.of(courses.get(courses.size() - 1)), AT_ONCE);
    }
    return result;
  }

  /** Whether the team has the tab now, or is not there to have it. */
  private boolean give(TenantId tenant, String app, CourseId course) {
    var team = entry.waiting(course);
    if (team.isEmpty()) {
      return true;
    }
    var name = TeamsAppText.in(Locale.ENGLISH).name();
    var given =
        apps.install(tenant, team.get(), app)
            .then(installed -> apps.addTab(tenant, team.get(), app, name, content(tenant)));
    if (given instanceof GraphOutcome.Done<Boolean>) {
      entry.given(course, team.get());
      return true;
    }
    return false;
  }

  private URI content(TenantId tenant) {
    return gateway.of("/teams/tab?tenant=" + tenant);
  }
}
