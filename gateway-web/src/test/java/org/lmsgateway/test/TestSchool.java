package org.lmsgateway.test;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A school that uses the gateway: a tenant with an app and an LMS, registered through the API and
 * ready to launch.
 *
 * @param app as the API answered when it was added, with its secret
 */
public record TestSchool(Gateway gateway, String tenant, JsonObject app, TestLms lms) {

  static final String INSPECTOR = "launch-inspector";

  /** Opens a school that has nothing in common with any other. */
  public static TestSchool open(Gateway gateway) {
    return open(gateway, gateway.operator());
  }

  public static TestSchool open(Gateway gateway, Api operator) {
    return open(gateway, operator, TestLms.open());
  }

  /** Opens a school whose LMS is this one. */
  public static TestSchool open(Gateway gateway, Api operator, TestLms lms) {
    return open(gateway, operator, lms, Map.of());
  }

  /**
   * Opens a school whose app is given more than the least.
   *
   * @param given members of the app, such as {@code messages} and {@code services}
   */
  public static TestSchool open(
      Gateway gateway, Api operator, TestLms lms, Map<String, Object> given) {
    var name = "school-" + UUID.randomUUID();
    var issuer = Map.of("issuer", "https://id." + name + ".example", "name", name);
    var tenant = operator.create("/tenants", issuer).getString("id");
    Map<String, Object> members = new HashMap<>(given);
    members.put("name", "Botany app");
    members.put("url", "https://app.example/open");
    members.put("tenant", tenant);
    var app = operator.create("/apps", members);
    var registration =
        operator.create("/registrations", lms.registration(tenant, app.getString("id"), INSPECTOR));
    lms.enter(registration, app.getString("id"));
    return new TestSchool(gateway, tenant, app, lms);
  }

  /** Lets the LMS launch the built-in inspector from now on, which shows what it gets. */
  public TestSchool useInspector() {
    lms.enter(lms.registered(), INSPECTOR);
    return this;
  }

  /** Begins a launch, and gives the authentication request that the browser takes to the LMS. */
  public Map<String, String> begin(Visitor visitor) {
    var login = visitor.post(lms.loginUrl(), lms.loginInitiation());
    if (login.status() != 302) {
      throw new AssertionError("the login was refused: " + login);
    }
    return login.locationParameters();
  }

  /** Brings what the LMS signed back to the gateway. */
  public Answer finish(Visitor visitor, Map<String, String> request, String idToken) {
    return visitor.post(lms.redirectUrl(), callback(request, idToken));
  }

  public static Map<String, String> callback(Map<String, String> request, String idToken) {
    return Map.of("state", request.get("state"), "id_token", idToken);
  }

  /** A whole launch, as everybody wants it: gives the answer that leads to the app. */
  public Answer launch(Visitor visitor) {
    var request = begin(visitor);
    return finish(visitor, request, lms.sign(lms.claims(request)));
  }

  /** The app swaps the code that the browser brought. */
  public Answer swap(URI handOff) {
    return swap(Answer.parameters(handOff.getRawQuery()).get("code"));
  }

  public Answer swap(String code) {
    return Api.token(
        gateway,
        app.getString("clientId"),
        app.getString("clientSecret"),
        Map.of("grant_type", "authorization_code", "code", code));
  }
}
