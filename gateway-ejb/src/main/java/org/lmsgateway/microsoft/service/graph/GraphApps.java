package org.lmsgateway.microsoft.service.graph;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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

  /** Puts an app that the team has as a tab into its first channel. */
  public GraphOutcome<Boolean> addTab(
      TenantId tenant, String team, String app, String name, URI content) {
    var channel =
        calls
            .send(tenant, GraphRequest.get(path(team) + "/primaryChannel?$select=id"))
            .map(answer -> answer.body().getString("id", ""));
    return channel.then(
        id ->
            reference(tenant, app)
                .then(
                    reference ->
                        calls.exchange(
                            tenant,
                            GraphRequest.post(
                                path(team) + "/channels/" + GraphRequest.encoded(id) + "/tabs",
                                tab(reference, name, content))))
                .then(GraphApps::doneOrThere));
  }

  private static JsonObject tab(String reference, String name, URI content) {
    var configuration =
        JSON.createObjectBuilder()
            .add("entityId", "course")
            .add("contentUrl", content.toString())
            .add("websiteUrl", content.toString());
    return JSON.createObjectBuilder()
        .add("displayName", name)
        .add("teamsApp@odata.bind", reference)
        .add("configuration", configuration)
        .build();
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
