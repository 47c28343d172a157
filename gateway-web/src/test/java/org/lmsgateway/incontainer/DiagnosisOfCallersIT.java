package org.lmsgateway.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.parallel.ExecutionMode.SAME_THREAD;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.lmsgateway.shared.Role;
import org.lmsgateway.tenant.Tenant;

/** What the diagnosis says to those who may not administrate, for each reason. */
@ArquillianTest
@Execution(SAME_THREAD)
class DiagnosisOfCallersIT {

  private static final String BASE = "/api/v1";

  @Inject Schools schools;

  private Tenant school;
  private String admin;

  @BeforeEach
  void openSchool() throws Exception {
    school = schools.newTenant();
    admin = schools.token(school, Role.ADMIN);
  }

  private JsonObject diagnosis(String token) throws Exception {
    var answer = schools.call(token, "GET", BASE + "/diagnosis", null);
    assertEquals(200, answer.statusCode(), answer::body);
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  private static JsonObject check(JsonObject diagnosis, String id) {
    return diagnosis.getJsonArray("checks").getValuesAs(JsonObject.class).stream()
        .filter(check -> check.getString("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** With cause and fix, and with what depends on it not checked. */
  private static void assertFailed(JsonObject diagnosis, String id, String code, String dependent) {
    var failed = check(diagnosis, id);
    assertEquals("FAILED", failed.getString("state"), failed::toString);
    assertEquals(code, failed.getString("code"));
    for (var told : new String[] {"measured", "cause", "resolution", "link"}) {
      assertTrue(!failed.getString(told).isBlank() && !failed.getString(told).contains("{"));
    }
    if (dependent != null) {
      assertEquals("NEEDS_OTHER_CHECK", check(diagnosis, dependent).getString("code"));
    }
  }

  private void turnOn() throws Exception {
    var path = BASE + "/tenants/" + school.id() + "/remote-access";
    assertEquals(200, schools.call(admin, "PUT", path, Map.of("enabled", true)).statusCode());
  }

  private void open(String token, int sessions) throws Exception {
    for (int i = 0; i < sessions; i++) {
      var opened = schools.call(token, "POST", BASE + "/remote-sessions", Map.of("client", "test"));
      assertEquals(201, opened.statusCode(), opened::body);
    }
  }

  @Test
  void educatorIsToldThatTheRoleIsMissing() throws Exception {
    var found = diagnosis(schools.token(school, Role.EDUCATOR));

    assertFailed(found, "AUTHORIZATION_ROLE", "REMOTE_NOT_ADMIN", "REGISTRATION_KEY_SET");
  }

  @Test
  void adminOfABlockedTenantIsToldSo() throws Exception {
    var operator = schools.operator();
    var path = BASE + "/tenants/" + school.id() + "/status";
    var blocked = Map.of("status", "BLOCKED", "reason", "A try");
    assertEquals(200, schools.call(operator, "PUT", path, blocked).statusCode());

    assertFailed(diagnosis(admin), "AUTHORIZATION_TENANT", "TENANT_BLOCKED", "REMOTE_SWITCH");
  }

  @Test
  void adminWhoseTenantIsSwitchedOffIsToldSo() throws Exception {
    assertFailed(diagnosis(admin), "REMOTE_SWITCH", "REMOTE_SWITCHED_OFF", "QUOTA_ADMIN");

    turnOn();
    assertEquals("OK", check(diagnosis(admin), "REMOTE_SWITCH").getString("state"));
  }

  @Test
  void adminWhoseQuotaIsUsedUpIsToldSo() throws Exception {
    turnOn();
    open(admin, 2);
    assertTrue(check(diagnosis(admin), "QUOTA_ADMIN").getString("measured").contains("2 / 3"));
    open(admin, 1);

    assertFailed(diagnosis(admin), "QUOTA_ADMIN", "REMOTE_ADMIN_QUOTA", null);
  }

  @Test
  void adminWhoseTenantHasUsedUpItsQuotaIsToldSo() throws Exception {
    turnOn();
    for (int i = 0; i < 6; i++) {
      open(schools.token(school, Role.ADMIN), 3);
    }
    open(schools.token(school, Role.ADMIN), 2);

    assertFailed(diagnosis(admin), "QUOTA_TENANT", "REMOTE_TENANT_QUOTA", null);
    assertEquals("OK", check(diagnosis(admin), "QUOTA_ADMIN").getString("state"));
  }

  @Test
  void nobodyLooksAtAnotherTenant() throws Exception {
    var other = schools.newTenant().id();

    var answer = schools.call(admin, "GET", BASE + "/diagnosis?tenant=" + other, null);

    assertEquals(404, answer.statusCode());
  }
}
