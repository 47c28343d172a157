package org.lmsgateway.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.parallel.ExecutionMode.SAME_THREAD;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.lmsgateway.shared.Role;
import org.lmsgateway.tenant.Tenant;

/**
 * What the people of one tenant see and do is confined to it. Here, because in this version only
 * operators sign in, so that a client of a tenant's own has to be put into the database.
 */
@ArquillianTest
@Execution(SAME_THREAD)
class TenantIsolationIT {

  @Inject Schools schools;

  private Tenant school;
  private String admin;
  private String adminElsewhere;

  @BeforeEach
  void openTwoSchools() throws Exception {
    school = newTenant();
    admin = token(school, Role.ADMIN);
    adminElsewhere = token(newTenant(), Role.ADMIN);
  }

  @Test
  void adminRegistersForTheOwnTenantAndNobodyElseSeesIt() throws Exception {
    var created = json(call(admin, "POST", "/registrations", Schools.draft()));
    var path = "/registrations/" + created.getString("id");

    assertEquals(school.id().value(), created.getString("tenant"));
    assertEquals(200, call(admin, "GET", path, null).statusCode());
    assertEquals(404, call(adminElsewhere, "GET", path, null).statusCode());
    assertEquals(404, call(adminElsewhere, "PUT", path, Schools.draft()).statusCode());
    assertEquals(404, call(adminElsewhere, "DELETE", path, null).statusCode());
    assertTrue(list(admin, "/registrations").contains(created.getString("id")));
    assertFalse(list(adminElsewhere, "/registrations").contains(created.getString("id")));
  }

  @Test
  void appsOfATenantAreForThatTenant() throws Exception {
    var created =
        json(call(admin, "POST", "/apps", Map.of("name", "A", "url", "https://a.example")));
    var id = created.getString("id");

    assertEquals(404, call(adminElsewhere, "GET", "/apps/" + id, null).statusCode());
    assertFalse(list(adminElsewhere, "/apps").contains(id));
    assertTrue(list(adminElsewhere, "/apps").contains("launch-inspector"));
  }

  @Test
  void adminSeesTheOwnTenantAlone() throws Exception {
    assertTrue(list(admin, "/tenants").contains(school.id().value()));
    assertFalse(list(adminElsewhere, "/tenants").contains(school.id().value()));
    var path = "/tenants/" + school.id().value();
    assertEquals(404, call(adminElsewhere, "GET", path, null).statusCode());
  }

  @Test
  void adminSetsUpTheProviderOfTheOwnTenantAndItsSecretIsToldToNobody() throws Exception {
    var path = "/tenants/" + school.id().value() + "/sign-in";
    var body = Map.of("clientId", "gateway", "clientSecret", "never-told");

    var saved = call(admin, "PUT", path, body);
    assertEquals(200, saved.statusCode());
    assertFalse(saved.body().contains("never-told"));
    assertTrue(json(call(admin, "GET", path, null)).getBoolean("hasClientSecret"));
    assertEquals(saved.body(), call(admin, "PUT", path, json(saved)).body());

    assertEquals(404, call(adminElsewhere, "GET", path, null).statusCode());
    assertEquals(404, call(adminElsewhere, "PUT", path, body).statusCode());
    assertEquals(404, call(adminElsewhere, "DELETE", path, null).statusCode());
    var claim = Map.of("clientId", "gateway", "domains", List.of("gmail.com"));
    var refused = json(call(admin, "PUT", path, claim)).getJsonArray("errors").getJsonObject(0);
    assertEquals("OPERATORS_ONLY", refused.getString("code"));

    assertEquals(204, call(admin, "DELETE", path, null).statusCode());
    assertEquals(204, call(admin, "DELETE", path, null).statusCode());
    assertFalse(json(call(admin, "GET", path, null)).getBoolean("hasClientSecret"));
  }

  @Test
  void adminRegistersNoTenantOfAnotherDirectory() throws Exception {
    var answer = call(admin, "POST", "/tenants", Map.of("tenant", "x.public.test"));

    assertEquals(403, answer.statusCode());
    assertEquals("TENANT_OF_OTHER_DIRECTORY", json(answer).getString("code"));
  }

  @Test
  void adminRegistersNothingForAnotherTenant() throws Exception {
    var body = new HashMap<String, Object>(Schools.draft());
    body.put("tenant", newTenant().id().value());

    var answer = call(admin, "POST", "/registrations", body);

    assertEquals(400, answer.statusCode());
    var fields =
        json(answer).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
            .map(error -> error.getString("field"))
            .toList();
    assertTrue(fields.contains("tenant"), fields::toString);
  }

  @Test
  void launchesOfOthersAreNotListed() throws Exception {
    assertEquals(
        "[]", json(call(adminElsewhere, "GET", "/launches", null)).get("items").toString());
  }

  @Test
  void educatorLooksButAddsNoApp() throws Exception {
    var educator = token(school, Role.EDUCATOR);

    assertEquals(200, call(educator, "GET", "/apps", null).statusCode());
    var answer = call(educator, "POST", "/apps", Map.of("name", "A", "url", "https://a.example"));
    assertEquals(403, answer.statusCode());
    assertEquals("ACCESS_DENIED", json(answer).getString("code"));
  }

  @Test
  void clientWithoutRoleMayNothing() throws Exception {
    var nobody = token(school);

    for (var path : List.of("/apps", "/tenants", "/registrations", "/launches")) {
      assertEquals(403, call(nobody, "GET", path, null).statusCode(), path);
    }
  }

  private Tenant newTenant() throws Exception {
    return schools.newTenant();
  }

  private String token(Tenant tenant, Role... roles) throws Exception {
    return schools.token(tenant, roles);
  }

  private String list(String token, String path) throws Exception {
    return call(token, "GET", path + "?limit=200", null).body();
  }

  private HttpResponse<String> call(String token, String method, String path, Map<String, ?> body)
      throws Exception {
    return schools.call(token, method, "/api/v1" + path, body);
  }

  private static JsonObject json(HttpResponse<String> answer) {
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
