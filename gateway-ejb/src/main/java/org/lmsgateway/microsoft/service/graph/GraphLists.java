package org.lmsgateway.microsoft.service.graph;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.lmsgateway.microsoft.service.call.GraphAnswer;
import org.lmsgateway.microsoft.service.call.GraphRequest;

/** Reads the lists of Microsoft Graph. */
final class GraphLists {

  private GraphLists() {}

  static Stream<JsonObject> items(GraphAnswer answer) {
    return answer.body().get("value") instanceof JsonArray values
        ? values.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast)
        : Stream.empty();
  }

  /** The ids on a page, and the way to the next one. */
  static GraphPage<String> ids(GraphAnswer answer) {
    var next = answer.body().getString("@odata.nextLink", "");
    List<String> ids = items(answer).map(item -> item.getString("id", "")).toList();
    return new GraphPage<>(ids, GraphRequest.path(next).orElse(null));
  }
}
