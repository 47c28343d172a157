package org.lmsgateway.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lmsgateway.commandline.terminal.Exit;

/** Sessions, and the things of the API, by kind and name. */
class ThingsTest {

  private static final String OPENAPI =
      """
      {"paths":{
        "/api/v1/apps":{"get":{"parameters":[{"name":"limit"},{"name":"q"}]}},
        "/api/v1/apps/{id}":{"get":{},"delete":{}},
        "/api/v1/apps/{id}/deployments":{"get":{"parameters":[{"name":"limit"}]}},
        "/api/v1/launches":{"get":{"parameters":[{"name":"limit"}]}},
        "/oauth2/token":{"post":{}}}}""";

  private static final String STARS =
      "{\"id\":\"a1\",\"name\":\"My stars\",\"services\":[\"ROSTER\"],\"url\":null}";

  @TempDir private Path home;
  private StandIn gateway;
  private Desk desk;

  @BeforeEach
  void connect() {
    gateway =
        new StandIn()
            .on("POST /oauth2/token", 200, "{\"access_token\":\"t\"}")
            .on("POST /api/v1/remote-sessions", 201, ConnectTest.session("s1", "t"))
            .on("GET /openapi", 200, OPENAPI)
            .on("GET /api/v1/apps/a1", 200, STARS);
    desk = new Desk(home).with("GATEWAYCTL_CLIENT_SECRET", "s");
    desk.run("connect", gateway.address(), "--client-id", "x");
  }

  @AfterEach
  void close() {
    gateway.close();
  }

  private static String list(String next, String... items) {
    return "{\"items\":[" + String.join(",", items) + "],\"next\":" + next + "}";
  }

  @Test
  void listsTheKinds() {
    assertThat(desk.run("get")).isEqualTo(Exit.DONE);
    assertThat(desk.results).isEqualTo("apps\nlaunches\n");
  }

  @Test
  void listIsATable() {
    gateway.on("GET /api/v1/apps?q=stars&limit=1", 200, list("\"c\"", STARS));

    assertThat(
            desk.run("get", "apps", "--filter", "q=stars", "--limit", "1", "--columns", "name,id"))
        .isEqualTo(Exit.DONE);
    assertThat(desk.results).isEqualTo("NAME      ID\nMy stars  a1\n");
    assertThat(desk.remarks).contains("--all");
  }

  @Test
  void listIsReadToItsEnd() {
    gateway
        .on("GET /api/v1/launches?limit=200", 200, list("\"c\"", "{\"id\":\"1\"}"))
        .on("GET /api/v1/launches?limit=200&cursor=c", 200, list("null", "{\"id\":\"2\"}"));

    desk.run("get", "launches", "--all", "--output", "json");

    assertThat(desk.json().asJsonArray()).hasSize(2);
  }

  @Test
  void thingIsFoundByItsName() {
    gateway.on("GET /api/v1/apps?q=My%20stars&limit=200", 200, list("null", STARS));

    assertThat(desk.run("get", "apps", "My stars")).isEqualTo(Exit.DONE);
    assertThat(desk.results).contains("id: a1", "name: My stars", "- ROSTER");
  }

  @Test
  void thingBelowAThingIsFound() {
    gateway
        .on("GET /api/v1/apps?q=My%20stars&limit=200", 200, list("null", STARS))
        .on("GET /api/v1/apps/a1/deployments?limit=50", 200, list("null", "{\"id\":\"7\"}"));

    assertThat(desk.run("get", "apps", "My stars", "deployments")).isEqualTo(Exit.DONE);
    assertThat(desk.results).isEqualTo("ID\n7\n");
  }

  @Test
  void thingWithoutAnAddressIsFoundInItsList() {
    var launch = "{\"id\":\"9\",\"reference\":\"K7QM-2F9D\"}";
    gateway.on("GET /api/v1/launches?limit=200", 200, list("null", launch));

    assertThat(desk.run("get", "launches", "K7QM-2F9D")).isEqualTo(Exit.DONE);
    assertThat(desk.results).contains("reference: K7QM-2F9D");
  }

  @Test
  void nameOfSeveralThingsIsAmbiguous() {
    gateway.on(
        "GET /api/v1/apps?q=My%20stars&limit=200",
        200, list("null", STARS, STARS.replace("a1", "a2")));

    assertThat(desk.run("delete", "apps", "My stars", "--yes")).isEqualTo(Exit.USAGE);
    assertThat(desk.remarks).contains("NAME_AMBIGUOUS", "a1, a2");
  }

  @Test
  void unknownKindAndUnknownNameAreTold() {
    gateway.on("GET /api/v1/apps?q=moon&limit=200", 200, list("null"));

    assertThat(desk.run("get", "planets")).isEqualTo(Exit.USAGE);
    assertThat(desk.remarks).contains("KIND_UNKNOWN", "apps, launches");
    assertThat(desk.run("get", "apps", "moon")).isEqualTo(Exit.REFUSED);
    assertThat(desk.remarks).contains("NAME_UNKNOWN");
  }

  @Test
  void deletesWhenThePersonSaysYes() {
    gateway
        .on("GET /api/v1/apps?q=a1&limit=200", 200, list("null", STARS))
        .on("DELETE /api/v1/apps/a1", 204, "");

    assertThat(desk.run("delete", "apps", "a1")).isEqualTo(Exit.USAGE);
    assertThat(desk.remarks).contains("CONFIRMATION_NEEDED");
    assertThat(desk.typing("n").run("delete", "apps", "a1")).isEqualTo(Exit.DECLINED);
    assertThat(gateway.asked()).noneMatch(asked -> asked.line().startsWith("DELETE"));
    assertThat(desk.typing("y").run("delete", "apps", "a1")).isEqualTo(Exit.DONE);
    assertThat(desk.remarks).contains("My stars");
    assertThat(gateway.asked()).anyMatch(asked -> asked.line().startsWith("DELETE"));
  }

  @Test
  void endedSessionIsToldSo() {
    var ended = "{\"title\":\"Sign in again\",\"code\":\"REMOTE_SESSION_EXPIRED\"}";
    gateway.on("GET /api/v1/remote-sessions?limit=200", 401, ended);

    assertThat(desk.run("sessions")).isEqualTo(Exit.NOT_CONNECTED);
    assertThat(desk.remarks).contains("REMOTE_SESSION_EXPIRED");
  }

  @Test
  void sessionsAreListedAndClosed() {
    gateway
        .on(
            "GET /api/v1/remote-sessions?limit=200",
            200,
            list("null", "{\"id\":\"s1\",\"admin\":\"me\"}", "{\"id\":\"s2\"}"))
        .on("DELETE /api/v1/remote-sessions/s1", 204, "")
        .on("DELETE /api/v1/remote-sessions/s2", 204, "");

    assertThat(desk.run("sessions")).isEqualTo(Exit.DONE);
    assertThat(desk.results).containsPattern("s1 .*\\*").doesNotContainPattern("s2.*\\*");
    assertThat(desk.run("sessions", "close", "s2")).isEqualTo(Exit.DONE);
    assertThat(desk.run("sessions", "close")).isEqualTo(Exit.DONE);
    assertThat(desk.run("sessions")).isEqualTo(Exit.NOT_CONNECTED);
  }
}
