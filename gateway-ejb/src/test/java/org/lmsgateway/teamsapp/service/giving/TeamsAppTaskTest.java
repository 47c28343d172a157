package org.lmsgateway.teamsapp.service.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmsgateway.classteam.service.ClassTeamSettingsRepository;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.microsoft.GraphRefusal;
import org.lmsgateway.microsoft.MicrosoftConnection;
import org.lmsgateway.microsoft.service.MicrosoftConnectionRepository;
import org.lmsgateway.microsoft.service.call.GraphOutcome;
import org.lmsgateway.microsoft.service.graph.GraphApps;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.task.TaskResult;
import org.lmsgateway.tenant.Cloud;

/** Which teams are given the tab, and when. */
class TeamsAppTaskTest {

  private static final TenantId TENANT = new TenantId("school");

  private final Map<CourseId, String> waiting = new LinkedHashMap<>();
  private final List<String> given = new ArrayList<>();
  private final Set<String> refusing = new HashSet<>();
  private Optional<String> inCatalogue = Optional.of("catalogue-1");

  private final class Entry extends TeamsAppTabEntry {
    @Override
    public List<CourseId> living(TenantId tenant, Optional<CourseId> after, int most) {
      return after.isPresent() ? List.of() : List.copyOf(waiting.keySet());
    }

    @Override
    public Optional<String> waiting(CourseId course) {
      return Optional.of(waiting.get(course)).filter(team -> !given.contains(team));
    }

    @Override
    public void given(CourseId course, String team) {
      given.add(team);
    }
  }

  private final class Apps extends GraphApps {
    @Override
    public GraphOutcome<Optional<String>> find(TenantId tenant, String manifest) {
      return new GraphOutcome.Done<>(inCatalogue);
    }

    @Override
    public GraphOutcome<Boolean> install(TenantId tenant, String team, String app) {
      return refusing.contains(team)
          ? GraphOutcome.Refused.of(GraphRefusal.MICROSOFT_BUSY, "")
          : new GraphOutcome.Done<>(true);
    }

    @Override
    public GraphOutcome<Boolean> addTab(
        TenantId tenant, String team, String app, String name, URI content) {
      assertThat(content).hasToString("https://g.example/teams/tab?tenant=school");
      return new GraphOutcome.Done<>(true);
    }
  }

  private static final class Connections extends MicrosoftConnectionRepository {
    @Override
    public Optional<MicrosoftConnection> find(TenantId tenant) {
      var connection = new MicrosoftConnection(tenant);
      connection.isApplication(Cloud.PUBLIC, "directory", "client");
      return Optional.of(connection);
    }
  }

  private static final class Settings extends ClassTeamSettingsRepository {
    @Override
    public List<TenantId> switchedOn() {
      return List.of(TENANT);
    }
  }

  private TeamsAppTask task(String gateway) {
    var address = new GatewayAddress(URI.create(gateway));
    return new TeamsAppTask(new Settings(), new Connections(), new Entry(), new Apps(), address);
  }

  private TaskResult run() {
    return task("https://g.example").run(Optional.of(TENANT), (done, all) -> {});
  }

  @Test
  void givesEachTeamTheTabOnce() {
    waiting.put(CourseId.random(), "team-1");
    waiting.put(CourseId.random(), "team-2");

    assertThat(run()).isEqualTo(TaskResult.DONE);
    assertThat(run()).isEqualTo(TaskResult.DONE);
    assertThat(given).containsExactly("team-1", "team-2");
  }

  @Test
  void comesAgainForTeamsThatCouldNotBeGivenIt() {
    waiting.put(CourseId.random(), "team-1");
    waiting.put(CourseId.random(), "team-2");
    refusing.add("team-1");

    assertThat(run()).isEqualTo(TaskResult.PARTLY);
    refusing.clear();
    assertThat(run()).isEqualTo(TaskResult.DONE);
    assertThat(given).containsExactly("team-2", "team-1");
  }

  @Test
  void waitsUntilSomebodyHasPutTheAppIntoTheCatalogue() {
    waiting.put(CourseId.random(), "team-1");
    inCatalogue = Optional.empty();

    assertThat(run()).isEqualTo(TaskResult.DONE);
    assertThat(given).isEmpty();
  }

  @Test
  void isNobodysWhereTeamsCouldNotShowTheTab() {
    assertThat(task("http://localhost:8080").owners()).isEmpty();
    assertThat(task("https://g.example").owners()).containsExactly(Optional.of(TENANT));
  }
}
