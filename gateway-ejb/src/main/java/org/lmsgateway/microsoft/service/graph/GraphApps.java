package org.lmsgateway.microsoft.service.graph;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.util.Optional;
import org.lmsgateway.microsoft.service.call.GraphAnswer;
import org.lmsgateway.microsoft.service.call.GraphCalls;
import org.lmsgateway.microsoft.service.call.GraphFaults;
import org.lmsgateway.microsoft.service.call.GraphOutcome;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Done;
import org.lmsgateway.microsoft.service.call.GraphRequest;
import org.lmsgateway.shared.TenantId;

/**
 * Finds an app in the catalogue of a tenant's Teams, and puts it into teams. It cannot be put into
 * the catalogue: Microsoft Graph takes packages from people only (teamsApp: publish).
 */
@ApplicationScoped
public class GraphApps {

  /** What the tab calls itself; setup.js says the same for tabs that people add. */
  private static final String ENTITY = "course";

  private GraphCalls calls;

  protected GraphApps() {}

  @Inject
  public GraphApps(GraphCalls calls) {
    this.calls = calls;
  }

  /**
   * The catalogue's own id of an app; empty if it is not in the catalogue.
   *
   * @param manifest the id in the manifest of its package
   */
  public GraphOutcome<Optional<String>> find(TenantId tenant, String manifest) {
    var path =
        "/appCatalogs/teamsApps?$select=id&$filter=externalId%20eq%20"
            + GraphRequest.literal(manifest);
    return calls
        .send(tenant, GraphRequest.get(path))
        .map(
            answer ->
                GraphLists.items(answer)
                    .map(app -> app.getString("id", ""))
                    .filter(id -> !id.isEmpty())
                    .findFirst());
  }

  /** Installs an app in a team, unless it is there. */
  public GraphOutcome<Boolean> install(TenantId tenant, String team, String app) {
    return reference(tenant, app)
        .map(reference -> JSON.createObjectBuilder().add("teamsApp@odata.bind", reference).build())
        .then(
            body -> calls.exchange(tenant, GraphRequest.post(path(team) + "/installedApps", body)))
        .then(GraphApps::doneOrThere);
  }

  /**
   * Puts an app that the team has as a tab into its first channel, unless its tab is there: Teams
   * itself would take any number of them.
   */
  public GraphOutcome<Boolean> addTab(
      TenantId tenant, String team, String app, String name, URI content) {
    return tabsPath(tenant, team)
        .then(
            path ->
                hasTab(tenant, path, app)
                    .then(
                        there ->
                            there
                                ? new Done<>(false)
                                : addTab(tenant, path, app, tab(name, content))));
  }

  private GraphOutcome<String> tabsPath(TenantId tenant, String team) {
    return calls
        .send(tenant, GraphRequest.get(path(team) + "/primaryChannel?$select=id"))
        .map(answer -> answer.body().getString("id", ""))
        .map(id -> path(team) + "/channels/" + GraphRequest.encoded(id) + "/tabs");
  }

  private GraphOutcome<Boolean> hasTab(TenantId tenant, String path, String app) {
    var query = "?$expand=teamsApp&$filter=teamsApp/id%20eq%20" + GraphRequest.literal(app);
    return calls
        .send(tenant, GraphRequest.get(path + query))
        .map(answer -> GraphLists.items(answer).anyMatch(GraphApps::isOurs));
  }

  /** Whether a tab of the app is the one of the course, and not one of another kind. */
  private static boolean isOurs(JsonObject tab) {
    return tab.get("configuration") instanceof JsonObject configuration
        && ENTITY.equals(configuration.getString("entityId", ""));
  }

  private GraphOutcome<Boolean> addTab(
      TenantId tenant, String path, String app, JsonObjectBuilder tab) {
    return reference(tenant, app)
        .map(reference -> tab.add("teamsApp@odata.bind", reference).build())
        .then(body -> calls.exchange(tenant, GraphRequest.post(path, body)))
        .then(GraphApps::doneOrThere);
  }

  private static JsonObjectBuilder tab(String name, URI content) {
    var configuration =
        JSON.createObjectBuilder()
            .add("entityId", ENTITY)
            .add("contentUrl", content.toString())
            .add("websiteUrl", content.toString());
    return JSON.createObjectBuilder().add("displayName", name).add("configuration", configuration);
  }

  private GraphOutcome<String> reference(TenantId tenant, String app) {
    return calls.reference(tenant, "/appCatalogs/teamsApps/" + GraphRequest.id(app));
  }

  private static GraphOutcome<Boolean> doneOrThere(GraphAnswer answer) {
    return answer.status() == 409
        ? new Done<>(false)
        : GraphFaults.unlessDone(answer).map(done -> true);
  }

  private static String path(String team) {
    return "/teams/" + GraphRequest.id(team);
  }
}
