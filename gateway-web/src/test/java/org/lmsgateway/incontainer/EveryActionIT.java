package org.lmsgateway.incontainer;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.parallel.ExecutionMode.SAME_THREAD;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.lmsgateway.shared.Role;
import org.lmsgateway.tenant.Tenant;

/**
 * Every operation that the API describes, tried by everybody who must not: somebody without a
 * token, without a role, an educator, and the admin of another tenant. The portal calls the same
 * services. The table is the API's own description, so that no new operation is left out.
 */
@ArquillianTest
@Execution(SAME_THREAD)
class EveryActionIT {

  private static final String BASE = "/api/v1";

  /** For apps, by the access tokens of launches; their rights have tests of their own. */
  private static final List<String> OF_APPS = List.of(BASE + "/courses", BASE + "/deep-linking");

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  /** Where a body must be right before it is asked whose the thing is. */
  private static final Map<String, Map<String, ?>> BODIES =
      Map.ofEntries(
          entry(BASE + "/api-clients/{id}", Map.of("name", "A")),
          entry(BASE + "/api-clients/{id}/keys", Map.of("jwksUrl", "https://a.example/keys")),
          entry(BASE + "/apps/{id}", Map.of("name", "A", "url", "https://a.example")),
          entry(BASE + "/registrations/{id}", Schools.draft()),
          entry(BASE + "/registrations/{id}/moodle-token", Map.of("token", "0123456789abcdef")),
          entry(BASE + "/registrations/{id}/deployments", Map.of("id", "1", "status", "CONFIRMED")),
          entry(BASE + "/tenants/{id}/microsoft", Map.of("directory", "x.public.test")),
          entry(BASE + "/tenants/{id}/remote-access", Map.of("enabled", true)),
          entry(BASE + "/tenants", Map.of("tenant", "x.public.test")),
          entry(BASE + "/tenants/{id}/sign-in", Map.of("clientId", "lms-gateway")),
          entry(BASE + "/tenants/{id}/policy", Map.of("personsInLaunches", true)),
          entry(BASE + "/tenants/{id}/configuration", Map.of("version", 1)),
          entry(BASE + "/tenants/{id}/configuration/plan", Map.of("version", 1)),
          entry(BASE + "/tenants/{id}/status", Map.of("status", "BLOCKED", "reason", "A try")),
          entry(BASE + "/tenants/{id}", Map.of("name", "A")),
          entry(BASE + "/people/{id}/status", Map.of("enabled", true)));

  @Inject Schools schools;

  private Tenant school;
  private String registration;
  private String app;

  @BeforeEach
  void openSchool() throws Exception {
    school = schools.newTenant();
    var admin = schools.token(school, Role.ADMIN);
    registration = id(admin, "/registrations", Schools.draft());
    app = id(admin, "/apps", Map.of("name", "A", "url", "https://a.example"));
  }

  @Test
  void nobodyDoesAnythingWithoutAToken() throws Exception {
    var closed = operations().stream().filter(operation -> !operation.isForAll()).toList();

    assertEquals(List.of(), allowed(null, closed, Set.of(401)));
  }

  @Test
  void nobodyDoesAnythingWithoutARole() throws Exception {
    var closed = operations().stream().filter(operation -> !operation.isForAll()).toList();

    assertEquals(List.of(), allowed(schools.token(school), closed, Set.of(403)));
  }

  @Test
  void educatorsChangeNothing() throws Exception {
    var changes = operations().stream().filter(operation -> !operation.isReading()).toList();

    assertEquals(List.of(), allowed(schools.token(school, Role.EDUCATOR), changes, Set.of(403)));
  }

  @Test
  void adminOfAnotherTenantFindsNothing() throws Exception {
    var elsewhere = schools.token(schools.newTenant(), Role.ADMIN);
    var ofOne = operations().stream().filter(Operation::isOfOne).toList();

    assertTrue(ofOne.size() >= 8, ofOne::toString);
    assertEquals(List.of(), allowed(elsewhere, ofOne, Set.of(403, 404)));
  }

  /** The operations that are not refused as they should be, with the status that they gave. */
  private List<String> allowed(String token, List<Operation> operations, Set<Integer> refusals)
      throws Exception {
    var allowed = new ArrayList<String>();
    for (var operation : operations) {
      var body = operation.isReading() ? null : BODIES.getOrDefault(operation.path(), Map.of());
      var status = schools.call(token, operation.method(), address(operation), body).statusCode();
      if (!refusals.contains(status)) {
        allowed.add(operation + " " + status);
      }
    }
    return allowed;
  }

  private String address(Operation operation) {
    return operation
        .path()
        .replaceFirst("(?<=/registrations/)\\{\\w+}", registration)
        .replaceFirst("(?<=/apps/)\\{\\w+}", app)
        .replaceFirst("(?<=/tenants/)\\{\\w+}", school.id().value())
        .replaceAll("\\{\\w+}", "00000000-0000-4000-8000-000000000000");
  }

  private List<Operation> operations() throws Exception {
    var paths = json(schools.call(null, "GET", "/openapi", null).body()).getJsonObject("paths");
    var operations = new ArrayList<Operation>();
    for (var path : paths.keySet()) {
      if (path.startsWith(BASE) && OF_APPS.stream().noneMatch(path::startsWith)) {
        paths.getJsonObject(path).keySet().stream()
            .filter(METHODS::contains)
            .forEach(
                method -> operations.add(new Operation(method.toUpperCase(Locale.ROOT), path)));
      }
    }
    return operations;
  }

  private String id(String token, String path, Map<String, ?> body) throws Exception {
    return json(schools.call(token, "POST", BASE + path, body).body()).getString("id");
  }

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private record Operation(String method, String path) {
    boolean isReading() {
      return method.equals("GET");
    }

    /** Whether it is about one thing of a tenant, and not about a list of the caller's own. */
    boolean isOfOne() {
      return path.contains("{");
    }

    /** Whether it is nobody's, and everybody may read it. */
    boolean isForAll() {
      return path.equals(BASE + "/configuration.schema.json");
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }
}
