package org.lmsgateway.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lmsgateway.commandline.terminal.Exit;

/** A tenant as a file: exported, planned, applied, imported. */
class ConfigurationTest {

  private static final String CONFIGURATION = "/api/v1/tenants/t1/configuration";
  private static final String PLAN = "POST " + CONFIGURATION + "/plan?prune=false";
  private static final String APPLY = "PUT " + CONFIGURATION + "?prune=false";
  private static final Map<String, String> LINES = Map.of("Content-Type", "application/x-ndjson");
  private static final String FAULTS =
      """
      [{"pointer":"/registrations/0/issuer","code":"NOT_A_WEB_ADDRESS",\
      "title":"This is no web address.","cause":"Because.","fix":"Do that."}]""";

  private static final String CHANGES =
      """
      {"changes":[
        {"action":"create","kind":"app","name":"Stars","differences":[]},
        {"action":"update","kind":"registration","name":"Moodle","differences":[
          {"field":"url","from":["a"],"to":["b","c"]}]},
        {"action":"delete","kind":"app","name":"Old"}],
       "faults":[]}""";

  @TempDir private Path home;
  private StandIn gateway;
  private Desk desk;
  private String file;

  @BeforeEach
  void connect() throws IOException {
    gateway =
        new StandIn()
            .on("POST /oauth2/token", 200, "{\"access_token\":\"t\"}")
            .on("POST /api/v1/remote-sessions", 201, ConnectTest.session("s1", "t"));
    desk = new Desk(home).with("GATEWAYCTL_CLIENT_SECRET", "s");
    desk.run("connect", gateway.address(), "--client-id", "x");
    var yaml = "version: 1\nregistrations:\n  - name: Moodle\n    issuer: nothing\n";
    file = Files.writeString(home.resolve("school.yaml"), yaml).toString();
  }

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void exportIsYaml() throws IOException {
    gateway.on("GET " + CONFIGURATION, 200, "{\"version\":1,\"apps\":[{\"key\":\"stars\"}]}");
    var to = home.resolve("out.yaml");

    assertThat(desk.run("export")).isEqualTo(Exit.DONE);
    assertThat(desk.results)
        .startsWith("# yaml-language-server: $schema=" + gateway.address())
        .endsWith("version: 1\napps:\n  - key: stars\n");
    assertThat(desk.run("export", "--to", to.toString())).isEqualTo(Exit.DONE);
    assertThat(Files.readString(to)).contains("key: stars");
  }

  @Test
  void planSaysWhatWouldChange() {
    gateway.on(PLAN, 200, CHANGES);

    assertThat(desk.run("plan", file)).isEqualTo(Exit.CHANGES);
    assertThat(desk.results)
        .isEqualTo(
            """
            + app "Stars"
            ~ registration "Moodle"
                url: a → b, c
            - app "Old"
            1 to create, 1 to change, 1 to delete.
            """);
    assertThat(gateway.asked(PLAN).body())
        .isEqualTo(
            "{\"version\":1,\"registrations\":[{\"name\":\"Moodle\",\"issuer\":\"nothing\"}]}");
  }

  @Test
  void planWithoutChangesIsDone() {
    gateway.on(PLAN, 200, "{\"changes\":[],\"faults\":[]}");

    assertThat(desk.run("plan", file)).isEqualTo(Exit.DONE);
  }

  @Test
  void faultIsToldWithFileLineAndColumn() {
    gateway.on(PLAN, 200, "{\"changes\":[],\"faults\":" + FAULTS + "}");

    assertThat(desk.run("plan", file)).isEqualTo(Exit.FILE);
    assertThat(desk.remarks)
        .contains("FILE_FAULTY", file + ":4:13: This is no web address. (NOT_A_WEB_ADDRESS)")
        .contains("NOT_A_WEB_ADDRESS: Because. Do that.");
    desk.run("plan", file, "--output", "json");
    assertThat(desk.remarks).contains("\"line\": 4", "\"column\": 13", "\"pointer\"");
  }

  @Test
  void fileThatIsNoYamlIsNotSent() throws IOException {
    Files.writeString(Path.of(file), "version: [");

    assertThat(desk.run("apply", file, "--yes")).isEqualTo(Exit.FILE);
    assertThat(desk.remarks).contains(file + ":1:11: ");
    assertThat(desk.run("plan", file + ".not")).isEqualTo(Exit.USAGE);
  }

  @Test
  void applyAsksShowsHowFarItIsAndWhatWasDone() {
    gateway
        .on(PLAN, 200, CHANGES)
        .on(
            APPLY,
            200,
            LINES,
            """
            {"done":1,"total":3}
            {"applied":{"created":1,"updated":1,"deleted":1,"newApps":["a1"]}}
            """);

    assertThat(desk.run("apply", file)).isEqualTo(Exit.USAGE);
    assertThat(desk.remarks).contains("CONFIRMATION_NEEDED");
    assertThat(desk.typing("y").run("apply", file)).isEqualTo(Exit.DONE);
    assertThat(desk.remarks).contains("+ app \"Stars\"", "1 of 3");
    assertThat(desk.results).contains("1 created, 1 changed, 1 deleted", "a1");
  }

  @Test
  void progressIsForPeopleOnly() {
    gateway.on(APPLY, 200, LINES, "{\"done\":1,\"total\":3}\n{\"applied\":{\"created\":3}}\n");

    assertThat(desk.run("apply", file, "--yes")).isEqualTo(Exit.DONE);
    assertThat(desk.remarks).isEmpty();
    assertThat(gateway.asked()).noneMatch(asked -> asked.line().equals(PLAN));
  }

  @Test
  void problemAtTheEndOfTheLinesIsARefusal() {
    var problem = "{\"status\":422,\"code\":\"C\",\"title\":\"T\",\"faults\":" + FAULTS + "}";
    gateway
        .on(APPLY, 200, LINES, "{\"done\":1,\"total\":3}\n" + problem + "\n")
        .on(APPLY, 200, LINES, "{\"status\":409,\"code\":\"CHANGED\",\"title\":\"T\"}\n");

    assertThat(desk.run("apply", file, "--yes")).isEqualTo(Exit.FILE);
    assertThat(desk.remarks).contains(":4:13: ");
    assertThat(desk.run("apply", file, "--yes")).isEqualTo(Exit.REFUSED);
    assertThat(desk.remarks).contains("CHANGED");
  }

  @Test
  void otherSystemsFileBecomesOne() {
    gateway.on("POST /api/v1/configuration/import", 200, "{\"version\":1}");
    desk.piped("[{\"platformUrl\":\"https://moodle.example\"}]");

    assertThat(desk.run("import", "-")).isEqualTo(Exit.DONE);
    assertThat(desk.results).contains("version: 1");
    assertThat(gateway.asked("POST /api/v1/configuration/import").body()).startsWith("[{");
  }

  @Test
  void operatorNamesTheTenant() {
    var ofNone = ConnectTest.session("s1", "t").replace("\"tenant\":\"t1\",", "");
    gateway.on("POST /api/v1/remote-sessions/s1/token", 200, ofNone);
    desk.run("connect");

    assertThat(desk.run("export")).isEqualTo(Exit.USAGE);
    assertThat(desk.remarks).contains("TENANT_MISSING");
  }
}
