package org.lmsgateway.microsoft.service.graph;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.lmsgateway.microsoft.service.call.GraphAnswer;
import org.lmsgateway.microsoft.service.call.GraphBatches;
import org.lmsgateway.microsoft.service.call.GraphCalls;
import org.lmsgateway.microsoft.service.call.GraphOutcome;
import org.lmsgateway.microsoft.service.call.GraphRequest;
import org.lmsgateway.shared.TenantId;

/**
 * Sends to the activity feed of members of teams that have the app (team: sendActivityNotification,
 * application permission {@code TeamsActivity.Send}).
 */
@ApplicationScoped
public class GraphActivities {

  private GraphCalls calls;
  private GraphBatches batches;

  protected GraphActivities() {}

  @Inject
  public GraphActivities(GraphCalls calls, GraphBatches batches) {
    this.calls = calls;
    this.batches = batches;
  }

  /**
   * Sends some.
   *
   * @return the answers, in the order of the activities, whatever their status; 204 if it was sent
   */
  public GraphOutcome<List<GraphAnswer>> send(TenantId tenant, List<TeamActivity> activities) {
    return calls
        .reference(tenant, "")
        .then(
            base ->
                batches.send(
                    tenant, activities.stream().map(activity -> request(base, activity)).toList()));
  }

  private static GraphRequest request(String base, TeamActivity activity) {
    var team = "/teams/" + GraphRequest.id(activity.team());
    var topic =
        JSON.createObjectBuilder().add("source", "entityUrl").add("value", base + team).build();
    var recipient =
        JSON.createObjectBuilder()
            .add("@odata.type", "microsoft.graph.aadUserNotificationRecipient")
            .add("userId", activity.user())
            .build();
    var body =
        JSON.createObjectBuilder()
            .add("topic", topic)
            .add("activityType", activity.type())
            .add("chainId", activity.chain())
            .add("previewText", JSON.createObjectBuilder().add("content", activity.preview()))
            .add("recipient", recipient)
            .add("templateParameters", parameters(activity.parameters()))
            .build();
    return GraphRequest.post(team + "/sendActivityNotification", body);
  }

  private static JsonArray parameters(Map<String, String> parameters) {
    var array = JSON.createArrayBuilder();
    parameters.forEach((name, value) -> array.add(parameter(name, value)));
    return array.build();
  }

  private static JsonObject parameter(String name, String value) {
    return JSON.createObjectBuilder().add("name", name).add("value", value).build();
  }
}
