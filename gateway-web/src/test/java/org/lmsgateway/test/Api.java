package org.lmsgateway.test;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The gateway's API, as one client calls it. Paths are those below {@code /api/v1}. */
public final class Api {

  private final Gateway gateway;
  private final String token;
  private final Map<String, String> headers;

  private Api(Gateway gateway, String token, Map<String, String> headers) {
    this.gateway = gateway;
    this.token = token;
    this.headers = headers;
  }

  /** The same, with one more header in each call. */
  public Api with(String header, String value) {
    var more = new HashMap<>(headers);
    more.put(header, value);
    return new Api(gateway, token, more);
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
    return new Api(gateway, token, Map.of());
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
    headers.forEach(request::header);
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

  /** The registrations with that name, issuer or client id; the list may be long. */
  public List<JsonObject> registrations(String named) {
    return items("/registrations?" + Visitor.encode(Map.of("q", named)));
  }

  public List<JsonObject> items(String path) {
    return get(path).json().getJsonArray("items").getValuesAs(JsonObject.class);
  }

  private static BodyPublisher json(Map<String, ?> body) {
    return BodyPublishers.ofString(Json.createObjectBuilder(body).build().toString());
  }
}
