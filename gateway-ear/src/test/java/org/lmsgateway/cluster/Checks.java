package org.lmsgateway.cluster;

import jakarta.json.JsonObject;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Api;

/** What a diagnosis has found. */
record Checks(Answer answer) {

  static Checks of(Api caller) {
    return new Checks(caller.get("/diagnosis"));
  }

  String state(String id) {
    return check(id).getString("state");
  }

  String code(String id) {
    return check(id).getString("code");
  }

  String measured(String id) {
    return check(id).getString("measured");
  }

  private JsonObject check(String id) {
    if (answer.status() != 200) {
      throw new AssertionError("no diagnosis: " + answer);
    }
    return answer.json().getJsonArray("checks").getValuesAs(JsonObject.class).stream()
        .filter(check -> check.getString("id").equals(id))
        .findFirst()
        .orElseThrow();
  }
}
