package org.lmsgateway.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lmsgateway.commandline.terminal.Exit;

/** The checks of the program and of its way to the gateway, each failing for its reason. */
class DiagnoseTest {

  private static final String METADATA = "GET /.well-known/oauth-authorization-server";
  private static final String DIAGNOSIS = "GET /api/v1/diagnosis";
  private static final Map<String, String> ARRIVED =
      Map.of("WWW-Authenticate", "Bearer realm=\"LMS Gateway\", error=\"invalid_token\"");
  private static final Map<String, String> TAKEN_AWAY =
      Map.of("WWW-Authenticate", "Bearer realm=\"LMS Gateway\"");

  @TempDir private Path home;
  private StandIn gateway;
  private Desk desk;

  @BeforeEach
  void open() {
    gateway = new StandIn();
    desk = new Desk(home).with("GATEWAYCTL_CLIENT_SECRET", "s");
  }

  @AfterEach
  void close() {
    gateway.close();
  }

  private void understand(String leastVersion) {
    var body =
        "{\"issuer\":\"https://gateway.example\",\"gatewayctl_least_version\":\"%s\"}"
            .formatted(leastVersion);
    gateway.on(METADATA, 200, body);
  }

  private void tellChecks() {
    var checks =
        """
        {"checks":[
          {"id":"CLIENT_CLOCK","stage":"CLIENT","name":"Clock","state":"NOT_CHECKED"},
          {"id":"REMOTE_SWITCH","stage":"TENANT_SWITCH","name":"Switch","state":"FAILED",
           "code":"REMOTE_SWITCHED_OFF","measured":"It is off.","cause":"Because.",
           "resolution":"Turn it on.","link":"https://gateway.example/portal/remote-sessions"}]}""";
    gateway
        .on("POST /oauth2/token", 200, "{\"access_token\":\"of-sign-in\"}")
        .on(DIAGNOSIS, 401, ARRIVED, "{}")
        .on(DIAGNOSIS, 200, checks);
  }

  private Exit diagnose(String address) {
    return desk.run("diagnose", address, "--client-id", "x", "--output", "json");
  }

  private JsonObject check(String id) {
    return desk.json().asJsonObject().getJsonArray("checks").getValuesAs(JsonObject.class).stream()
        .filter(check -> check.getString("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void assertFailed(String id, String code) {
    assertThat(desk.json().asJsonObject().getString("firstFailure")).isEqualTo(id);
    assertThat(check(id).getString("code")).isEqualTo(code);
    assertThat(check(id).getString("cause")).isNotBlank();
    assertThat(check(id).getString("resolution")).isNotBlank();
  }

  private void assertNotChecked(String... ids) {
    assertThat(ids)
        .allSatisfy(id -> assertThat(check(id).getString("state")).isEqualTo("NOT_CHECKED"));
  }

  @Test
  void gatewaysOwnChecksFollowThoseOfTheProgram() {
    understand("0.1");
    tellChecks();

    assertThat(diagnose(gateway.address())).isEqualTo(Exit.DIAGNOSED);
    assertFailed("REMOTE_SWITCH", "REMOTE_SWITCHED_OFF");
    assertThat(check("CLIENT_CLOCK").getString("state")).isEqualTo("OK");
    assertThat(check("TRANSPORT_AUTHORIZATION").getString("state")).isEqualTo("OK");
  }

  @Test
  void firstFailureIsToldFirst() {
    understand("0.1");
    tellChecks();

    desk.run("diagnose", gateway.address(), "--client-id", "x");

    assertThat(desk.results)
        .startsWith(
            """
            To be mended first: Switch
              It is off.
            Cause: Because.
            What to do: Turn it on.
            More: https://gateway.example/portal/remote-sessions
            """)
        .containsPattern("FAILED +Switch: It is off.");
  }

  @Test
  void programIsTooOld() {
    understand("99.0");
    tellChecks();

    diagnose(gateway.address());
    assertFailed("CLIENT_VERSION", "CLIENT_OUTDATED");
  }

  @Test
  void clockIsWrong() {
    understand("0.1");
    tellChecks();
    desk.late(Duration.ofMinutes(2));

    diagnose(gateway.address());
    assertFailed("CLIENT_CLOCK", "CLIENT_CLOCK_WRONG");
    assertThat(check("CLIENT_CLOCK").getString("measured")).containsPattern("1[12]\\d s");
  }

  @Test
  void nameDoesNotExist() {
    assertThat(diagnose("https://nobody.invalid")).isEqualTo(Exit.DIAGNOSED);
    assertFailed("TRANSPORT_ADDRESS", "ADDRESS_UNKNOWN");
    assertNotChecked("CLIENT_CLOCK", "TRANSPORT_TLS", "TRANSPORT_AUTHORIZATION", "NODES");
  }

  @Test
  void nobodyAnswers() throws IOException {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    diagnose("http://localhost:" + port);
    assertFailed("TRANSPORT_ADDRESS", "ADDRESS_SILENT");
  }

  @Test
  void anotherSiteAnswers() {
    gateway.on(METADATA, 200, Map.of("Content-Type", "text/html"), "<p>Hello</p>");

    diagnose(gateway.address());
    assertFailed("TRANSPORT_ADDRESS", "ADDRESS_OF_OTHER");
  }

  @Test
  void proxyTakesTheHeaderAway() {
    understand("0.1");
    gateway.on(DIAGNOSIS, 401, TAKEN_AWAY, "{}");

    diagnose(gateway.address());
    assertFailed("TRANSPORT_AUTHORIZATION", "AUTHORIZATION_STRIPPED");
    assertNotChecked("IDENTITY", "REGISTRATIONS", "NODES");
  }

  @Test
  void secretIsRefused() {
    understand("0.1");
    gateway
        .on(DIAGNOSIS, 401, ARRIVED, "{}")
        .on("POST /oauth2/token", 401, "{\"error\":\"invalid_client\"}");

    diagnose(gateway.address());
    assertFailed("TRANSPORT_AUTHORIZATION", "CREDENTIALS_REFUSED");
    assertThat(check("TRANSPORT_AUTHORIZATION").getString("measured")).contains("CLIENT_REFUSED");
  }

  @Test
  void nobodyIsConnected() {
    understand("0.1");
    gateway.on(DIAGNOSIS, 401, ARRIVED, "{}");

    assertThat(desk.run("diagnose", gateway.address())).isEqualTo(Exit.DIAGNOSED);
    assertThat(desk.results).contains("NOT_CONNECTED", "gatewayctl connect");
  }
}
