package org.lmsgateway.microsoft.service.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lmsgateway.microsoft.GraphRefusal;
import org.lmsgateway.microsoft.service.call.GraphAnswer;
import org.lmsgateway.microsoft.service.call.GraphCalls;
import org.lmsgateway.microsoft.service.call.GraphFaults;
import org.lmsgateway.microsoft.service.call.GraphOutcome;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Done;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Refused;
import org.lmsgateway.microsoft.service.call.GraphRequest;
import org.lmsgateway.shared.TenantId;

/** What is asked of Microsoft Graph to put an app into a team. */
class GraphAppsTest {

  private static final TenantId TENANT = new TenantId("school");
  private static final URI TAB = URI.create("https://g.example/teams/tab?tenant=school");

  private final Map<String, GraphAnswer> answers = new HashMap<>();
  private final List<GraphRequest> asked = new ArrayList<>();
  private final GraphApps apps = new GraphApps(new Calls());

  private final class Calls extends GraphCalls {
    @Override
    public GraphOutcome<GraphAnswer> send(TenantId tenant, GraphRequest request) {
      return exchange(tenant, request).then(GraphFaults::unlessDone);
    }

    @Override
    public GraphOutcome<GraphAnswer> exchange(TenantId tenant, GraphRequest request) {
      asked.add(request);
      return new Done<>(answers.get(request.toString()));
    }

    @Override
    public GraphOutcome<String> reference(TenantId tenant, String path) {
      return new Done<>("https://graph.example/v1.0" + path);
    }
  }

  private void answer(String request, int status, String body) {
    answers.put(request, new GraphAnswer(status, Map.of(), json(body)));
  }

  private static JsonObject json(String text) {
    return JSON.createReader(new StringReader(text.replace('\'', '"'))).readObject();
  }

  @Test
  void findsAnAppByTheIdInItsManifest() {
    answer("GET /appCatalogs/teamsApps", 200, "{'value':[{'id':'app-1'}]}");

    assertThat(apps.find(TENANT, "manifest-1")).isEqualTo(new Done<>(Optional.of("app-1")));
    assertThat(asked.get(0).path()).contains("externalId%20eq%20%27manifest-1%27");
  }

  @Test
  void saysThatAnAppIsNotInTheCatalogue() {
    answer("GET /appCatalogs/teamsApps", 200, "{'value':[]}");

    assertThat(apps.find(TENANT, "manifest-1")).isEqualTo(new Done<>(Optional.empty()));
  }

  @Test
  void installsAnAppAndTakesOneThatIsThereForDone() {
    answer("POST /teams/team-1/installedApps", 201, "{}");
    answer("POST /teams/team-2/installedApps", 409, "{'error':{'code':'Conflict'}}");
    answer("POST /teams/team-3/installedApps", 403, "{'error':{'code':'Forbidden'}}");

    assertThat(apps.install(TENANT, "team-1", "app-1")).isEqualTo(new Done<>(true));
    assertThat(apps.install(TENANT, "team-2", "app-1")).isEqualTo(new Done<>(false));
    assertThat(apps.install(TENANT, "team-3", "app-1"))
        .isEqualTo(Refused.of(GraphRefusal.MICROSOFT_PERMISSION_MISSING, "Forbidden"));
    assertThat(asked.get(0).body().orElseThrow().getString("teamsApp@odata.bind"))
        .isEqualTo("https://graph.example/v1.0/appCatalogs/teamsApps/app-1");
  }

  private static final String TABS = "/teams/team-1/channels/19%3Aa%40thread.tacv2/tabs";

  private void tabs(String tabs) {
    answer("GET /teams/team-1/primaryChannel", 200, "{'id':'19:a@thread.tacv2'}");
    answer("GET " + TABS, 200, "{'value':[" + tabs + "]}");
    answer("POST " + TABS, 201, "{}");
  }

  @Test
  void addsTheTabToTheFirstChannel() {
    tabs("");

    assertThat(apps.addTab(TENANT, "team-1", "app-1", "Course", TAB)).isEqualTo(new Done<>(true));
    var tab = asked.get(2).body().orElseThrow();
    assertThat(tab.getString("displayName")).isEqualTo("Course");
    assertThat(tab.getString("teamsApp@odata.bind")).endsWith("/appCatalogs/teamsApps/app-1");
    assertThat(tab.getJsonObject("configuration").getString("contentUrl"))
        .isEqualTo(TAB.toString());
  }

  /** A node has added it, and died before it wrote that down. */
  @Test
  void addsNoSecondTab() {
    tabs("{'id':'tab-1','configuration':{'entityId':'course'}}");

    assertThat(apps.addTab(TENANT, "team-1", "app-1", "Course", TAB)).isEqualTo(new Done<>(false));
    assertThat(asked).extracting(GraphRequest::method).containsOnly("GET");
    assertThat(asked.get(1).path()).contains("teamsApp/id%20eq%20%27app-1%27");
  }

  @Test
  void addsTheTabBesideOthers() {
    tabs("{'id':'tab-1','configuration':null},{'id':'tab-2','configuration':{'entityId':'x'}}");

    assertThat(apps.addTab(TENANT, "team-1", "app-1", "Course", TAB)).isEqualTo(new Done<>(true));
  }
}
