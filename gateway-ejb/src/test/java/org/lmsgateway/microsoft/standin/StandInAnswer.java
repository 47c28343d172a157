package org.lmsgateway.microsoft.standin;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Map;

/** What the stand-in answers. */
record StandInAnswer(int status, Map<String, String> headers, JsonObject body) {

  StandInAnswer(int status, JsonObject body) {
    this(status, Map.of(), body);
  }

  static StandInAnswer done() {
    return new StandInAnswer(204, JsonValue.EMPTY_JSON_OBJECT);
  }

  static StandInAnswer list(Collection<JsonObject> items) {
    var array = Json.createArrayBuilder();
    items.forEach(array::add);
    return new StandInAnswer(200, Json.createObjectBuilder().add("value", array).build());
  }

  static StandInAnswer error(int status, String code, String message) {
    var error = Json.createObjectBuilder().add("code", code).add("message", message);
    return new StandInAnswer(status, Json.createObjectBuilder().add("error", error).build());
  }

  static StandInAnswer bad(String message) {
    return error(400, "Request_BadRequest", message);
  }

  static StandInAnswer notFound() {
    return error(404, "Request_ResourceNotFound", "It does not exist.");
  }

  static StandInAnswer busy(int seconds) {
    return new StandInAnswer(
        429,
        Map.of("Retry-After", String.valueOf(seconds)),
        error(429, "TooManyRequests", "Too many requests").body());
  }

  static StandInAnswer signInError(String error, int code) {
    var body =
        Json.createObjectBuilder()
            .add("error", error)
            .add("error_description", "AADSTS" + code + ": no")
            .add("error_codes", Json.createArrayBuilder().add(code));
    return new StandInAnswer(error.equals("invalid_client") ? 401 : 400, body.build());
  }
}
