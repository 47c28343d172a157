package org.lmsgateway.test.services;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Platform Notification Service 1.0: where a tool says which notices it wants, and where to. */
public final class NoticesEndpoint extends BearerEndpoint {

  private final URI address;
  private final Map<String, String> handlers = new ConcurrentHashMap<>();

  NoticesEndpoint(TokenEndpoint tokens, URI address) {
    super(tokens);
    this.address = address;
  }

  /** What the launch claims as {@code platform_notification_service_url}. */
  public URI address() {
    return address;
  }

  /** Where notices of each type are sent. */
  public Map<String, String> handlers() {
    return new TreeMap<>(handlers);
  }

  @Override
  Set<String> scopes(Received request) {
    return Set.of(LmsServices.NOTICES_SCOPE);
  }

  @Override
  Reply serve(Received request) {
    if (request.method().equals("PUT")) {
      var wanted = request.json();
      if (wanted.getString("handler", "").isEmpty()) {
        handlers.remove(wanted.getString("notice_type"));
      } else {
        handlers.put(wanted.getString("notice_type"), wanted.getString("handler"));
      }
      return Reply.json(200, "application/json", wanted);
    }
    var body =
        Json.createObjectBuilder()
            .add("client_id", "this tool")
            .add("notice_handlers", subscriptions())
            .build();
    return Reply.json(200, "application/json", body);
  }

  private JsonArray subscriptions() {
    var all = Json.createArrayBuilder();
    handlers()
        .forEach(
            (type, handler) ->
                all.add(
                    Json.createObjectBuilder().add("notice_type", type).add("handler", handler)));
    return all.build();
  }
}
