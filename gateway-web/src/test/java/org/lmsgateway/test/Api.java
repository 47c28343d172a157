package org.lmsgateway.test;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The gateway's API, as one client calls it. Paths are those below {@code /api/v1}. */
public final class Api {

  private final Gateway gateway;
  private final String token;

  private Api(Gateway gateway, String token) {
    this.gateway = gateway;
    this.token = token;
  }

  /** Gets an access token by client id and secret. */
  public static Api signIn(Gateway gateway, String clientId, String clientSecret) {
    var answer = token(gateway, clientId, clientSecret, Map.of("grant_type", "client_credentials"));
    if (answer.status() != 200) {
      throw new AssertionError("no access token: " + answer);
    }
    return withToken(gateway, answer.json().getString("access_token"));
  }

  /**
   * Calls with any token.
   *
   * @param token null for none
   */
  public static Api withToken(Gateway gateway, String token) {
    return new Api(gateway, token);
  }

  /** Asks the token endpoint, with {@code client_secret_basic}. */
  public static Answer token(
      Gateway gateway, String clientId, String clientSecret, Map<String, String> form) {
    var basic = (clientId + ":" + clientSecret).getBytes(StandardCharsets.UTF_8);
    return Visitor.send(
        HttpRequest.newBuilder(gateway.at("/oauth2/token"))
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(basic))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(Visitor.encode(form)))
            .build());
  }

  public Answer get(String path) {
    return call("GET", path, null, BodyPublishers.noBody());
  }

  public Answer delete(String path) {
    return call("DELETE", path, null, BodyPublishers.noBody());
  }

  public Answer post(String path, Map<String, ?> body) {
    return call("POST", path, "application/json", json(body));
  }

  public Answer put(String path, Map<String, ?> body) {
    return call("PUT", path, "application/json", json(body));
  }

  /** Any call. */
  public Answer call(String method, String path, String contentType, BodyPublisher body) {
    var request = HttpRequest.newBuilder(gateway.at("/api/v1" + path)).method(method, body);
    if (contentType != null) {
      request.header("Content-Type", contentType);
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return Visitor.send(request.build());
  }

  /** Posts what must be accepted, and gives what was made of it. */
  public JsonObject create(String path, Map<String, ?> body) {
    var answer = post(path, body);
    if (answer.status() != 201) {
      throw new AssertionError(path + " refused " + body + ": " + answer);
    }
    return answer.json();
  }

  /** The launch that a refusal page shows the number of. */
  public JsonObject launch(String reference) {
    return items("/launches?reference=" + reference).get(0);
  }

  public List<JsonObject> items(String path) {
    return get(path).json().getJsonArray("items").getValuesAs(JsonObject.class);
  }

  private static BodyPublisher json(Map<String, ?> body) {
    return BodyPublishers.ofString(Json.createObjectBuilder(body).build().toString());
  }
}
