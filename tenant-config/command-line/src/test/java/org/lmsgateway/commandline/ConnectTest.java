package org.lmsgateway.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lmsgateway.commandline.terminal.Exit;

/** Signing in, and the session that it opens. */
class ConnectTest {

  private static final String OPEN = "POST /api/v1/remote-sessions";
  private static final String GO_ON = "POST /api/v1/remote-sessions/s1/token";

  @TempDir private Path home;
  private StandIn gateway;
  private Desk desk;

  @BeforeEach
  void open() {
    gateway = new StandIn().on("POST /oauth2/token", 200, "{\"access_token\":\"of-sign-in\"}");
    desk = new Desk(home.resolve("of").resolve("mine")).with("GATEWAYCTL_CLIENT_SECRET", "se:cret");
  }

  @AfterEach
  void close() {
    gateway.close();
  }

  static String session(String id, String token) {
    return """
        {"session":{"id":"%s","tenant":"t1","signedInUntil":"2026-11-22T10:00:00Z"},\
        "access_token":"%s","token_type":"Bearer","expires_in":3600}"""
        .formatted(id, token);
  }

  private static String problem(String code) {
    return """
        {"type":"https://gateway.example/problems/x","title":"It is so","status":400,\
        "detail":"In detail.","code":"%s","cause":"Because.","fix":"Do that."}"""
        .formatted(code);
  }

  private Exit connect(String... more) {
    var arguments = new String[more.length + 4];
    arguments[0] = "connect";
    arguments[1] = gateway.address();
    arguments[2] = "--client-id";
    arguments[3] = "my client";
    System.arraycopy(more, 0, arguments, 4, more.length);
    return desk.run(arguments);
  }

  private Path file() {
    return home.resolve("of/mine/sessions.json");
  }

  @Test
  void opensASessionWithTheTokenOfTheSignIn() {
    gateway.on(OPEN, 201, session("s1", "of-session"));

    assertThat(connect()).isEqualTo(Exit.DONE);

    var basic = "my%20client:se%3Acret".getBytes(StandardCharsets.UTF_8);
    assertThat(gateway.asked("POST /oauth2/token").header("Authorization"))
        .isEqualTo("Basic " + Base64.getEncoder().encodeToString(basic));
    assertThat(gateway.asked(OPEN).header("Authorization")).isEqualTo("Bearer of-sign-in");
    assertThat(gateway.asked(OPEN).body()).matches(".*\"gatewayctl\".*\"[0-9.]+\".*");
    assertThat(desk.results).contains(gateway.address()).doesNotContain("of-session");
  }

  @Test
  void keepsTheTokenInAFileOfItsOwnerAlone() throws IOException {
    gateway.on(OPEN, 201, session("s1", "of-session"));
    connect();

    assertThat(Files.readString(file())).contains("of-session").doesNotContain("of-sign-in");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    assertThat(file().getParent().toFile().list()).containsExactly("sessions.json");
  }

  @Test
  void fileThatOthersCanReadIsNotUsed() throws IOException {
    gateway.on(OPEN, 201, session("s1", "of-session"));
    connect();
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));

    assertThat(desk.run("sessions")).isEqualTo(Exit.NOT_CONNECTED);
    assertThat(desk.remarks).contains("SESSION_FILE_OPEN");
  }

  @Test
  void goesOnWithTheSessionThatIsThere() throws IOException {
    gateway.on(OPEN, 201, session("s1", "first")).on(GO_ON, 200, session("s1", "second"));
    connect();

    assertThat(connect()).isEqualTo(Exit.DONE);

    assertThat(gateway.asked(GO_ON).header("Authorization")).isEqualTo("Bearer of-sign-in");
    assertThat(Files.readString(file())).contains("second").doesNotContain("first");
  }

  @Test
  void opensANewSessionWhereTheOldOneHasEnded() throws IOException {
    gateway
        .on(OPEN, 201, session("s1", "first"))
        .on(OPEN, 201, session("s2", "second"))
        .on(GO_ON, 401, problem("REMOTE_SESSION_IDLE"));
    connect();

    assertThat(connect()).isEqualTo(Exit.DONE);
    assertThat(Files.readString(file())).contains("s2", "second");
  }

  @Test
  void refusalIsToldWithCauseResolutionAndLink() {
    gateway.on(OPEN, 429, problem("REMOTE_ADMIN_QUOTA"));

    assertThat(connect()).isEqualTo(Exit.REFUSED);
    assertThat(desk.remarks)
        .isEqualTo(
            """
            Error: It is so (REMOTE_ADMIN_QUOTA)
              In detail.
            Cause: Because.
            What to do: Do that.
            More: https://gateway.example/problems/x
            """);
  }

  @Test
  void refusalIsToldToProgramsAsJson() {
    gateway.on(OPEN, 429, problem("REMOTE_ADMIN_QUOTA"));
    connect("--output", "json");

    assertThat(desk.results).isEmpty();
    assertThat(desk.remarks)
        .contains("\"code\": \"REMOTE_ADMIN_QUOTA\"", "\"resolution\": \"Do that.\"");
  }

  @Test
  void wrongSecretIsRefused() {
    var error = "{\"error\":\"invalid_client\",\"error_description\":\"wrong\"}";
    try (var strict = new StandIn().on("POST /oauth2/token", 401, error)) {
      assertThat(desk.run("connect", strict.address(), "--client-id", "x")).isEqualTo(Exit.REFUSED);
    }
    assertThat(desk.remarks).contains("CLIENT_REFUSED", "wrong").doesNotContain("se:cret");
  }

  @Test
  void secretIsAskedForOrPipedOrRead() throws IOException {
    gateway.on(OPEN, 201, session("s1", "t"));
    var secret = Files.writeString(home.resolve("secret"), "from file\n");

    desk.with("GATEWAYCTL_CLIENT_SECRET", "").typing("typed");
    assertThat(connect()).isEqualTo(Exit.DONE);
    desk.piped("piped\n");
    assertThat(connect("--secret-file", "-")).isEqualTo(Exit.DONE);
    assertThat(connect("--secret-file", secret.toString())).isEqualTo(Exit.DONE);

    assertThat(gateway.asked())
        .filteredOn(asked -> asked.line().endsWith("/oauth2/token"))
        .extracting(asked -> asked.header("Authorization").substring("Basic ".length()))
        .extracting(basic -> new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8))
        .containsExactly("my%20client:typed", "my%20client:piped", "my%20client:from%20file");
  }

  @Test
  void withoutASecretItSaysWhereItMayComeFrom() {
    desk.with("GATEWAYCTL_CLIENT_SECRET", "");

    assertThat(connect()).isEqualTo(Exit.USAGE);
    assertThat(desk.remarks).contains("SECRET_MISSING", "--secret-file");
  }

  @Test
  void secretsDoNotTravelOpenly() {
    assertThat(desk.run("connect", "http://gateway.example", "--client-id", "x"))
        .isEqualTo(Exit.USAGE);
    assertThat(desk.remarks).contains("ADDRESS_INSECURE");
  }
}
