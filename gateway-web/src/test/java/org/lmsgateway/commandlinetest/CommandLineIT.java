package org.lmsgateway.commandlinetest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;

/** The command line, as a process of its own, against the running gateway. */
@ExtendWith(Browser.Extension.class)
class CommandLineIT {

  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir private Path folder;

  private final String name = "ctl-" + UUID.randomUUID().toString().substring(0, 8);
  private Gateway gateway;
  private Command command;

  @BeforeEach
  void connect() throws Exception {
    gateway = PayaraMicroFixture.gateway();
    command = Command.connected(gateway, folder, name);
  }

  private String address() {
    return gateway.base().toString();
  }

  @Test
  void sessionIsOpenedGoneOnWithListedAndClosed() throws Exception {
    var opened = own();
    assertThat(opened.getString("client")).startsWith("gatewayctl 0.");

    command.json("connect", "--client-id", clientId());
    assertThat(own().getString("id")).isEqualTo(opened.getString("id"));

    assertThat(command.run("sessions", "close")).isZero();
    assertThat(command.run("sessions")).isEqualTo(4);
    assertThat(command.remarks).contains("NOT_CONNECTED");
  }

  /** The session in the list that is this one. */
  private JsonObject own() throws Exception {
    return command.json("sessions").asJsonArray().getValuesAs(JsonObject.class).stream()
        .filter(session -> session.containsKey("this"))
        .findFirst()
        .orElseThrow();
  }

  private String clientId() {
    return gateway.operator().items("/api-clients?limit=200").stream()
        .filter(client -> client.getString("name").equals(name))
        .findFirst()
        .orElseThrow()
        .getString("id");
  }

  @Test
  void thingIsFoundByItsNameAndDeleted() throws Exception {
    gateway.operator().create("/apps", Map.of("name", name, "url", "https://app.example/"));

    assertThat(command.json("get", "apps", name).asJsonObject().getString("url"))
        .isEqualTo("https://app.example/");
    assertThat(command.run("get")).isZero();
    assertThat(command.results.lines()).contains("apps", "launches", "registrations");
    assertThat(command.run("delete", "apps", name)).isEqualTo(2);
    assertThat(command.remarks).contains("CONFIRMATION_NEEDED");
    assertThat(command.run("delete", "apps", name, "--yes")).isZero();
    assertThat(command.run("get", "apps", name)).isEqualTo(3);
    assertThat(command.remarks).contains("NAME_UNKNOWN");
  }

  @Test
  void refusalOfTheGatewayIsToldWithCauseResolutionAndLink() throws Exception {
    assertThat(command.run("get", "launches", "--filter", "from=yesterday")).isEqualTo(3);
    assertThat(command.remarks)
        .contains("FIELDS_INVALID", "from: ", "Cause: ", "What to do: ", address() + "/problems/");
  }

  /** What is wrong with other tests' registrations does not matter here. */
  @Test
  void diagnosisHasThePartsOfProgramAndGateway() throws Exception {
    command.run("diagnose", "--output", "json");

    assertThat(states().entrySet())
        .filteredOn(one -> one.getKey().matches("(CLIENT|TRANSPORT|AUTHORIZATION|NODE)_.*"))
        .hasSizeGreaterThan(8)
        .allSatisfy(one -> assertThat(one.getValue()).isEqualTo("OK"));
  }

  @Test
  void proxyThatTakesTheTokenAwayIsFound() throws Exception {
    try (var proxy = new HeaderlessProxy()) {
      assertThat(command.run("diagnose", "--proxy", proxy.address(), "--output", "json"))
          .isEqualTo(8);
    }
    assertThat(command.json().asJsonObject().getString("firstFailure"))
        .isEqualTo("TRANSPORT_AUTHORIZATION");
    assertThat(command.results).contains("AUTHORIZATION_STRIPPED");
    assertThat(states()).containsEntry("NODES", "NOT_CHECKED");
  }

  private Map<String, String> states() {
    var states = new TreeMap<String, String>();
    command
        .json()
        .asJsonObject()
        .getJsonArray("checks")
        .getValuesAs(JsonObject.class)
        .forEach(check -> states.put(check.getString("id"), check.getString("state")));
    return states;
  }

  @Test
  void clientConnectsByItsKey() throws Exception {
    var keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    var client = clientWith("jwks", pem("PUBLIC KEY", keys.getPublic().getEncoded()));
    var file = written("PRIVATE KEY", keys.getPrivate().getEncoded());

    command.json("connect", "--client-id", client, "--key-file", file);

    assertThat(own().getString("admin")).isEqualTo(name + " by jwks");
  }

  @Test
  void clientConnectsByItsCertificate() throws Exception {
    var store = keyPair();
    var certificate = store.getCertificate("client").getEncoded();
    var client = clientWith("certificate", pem("CERTIFICATE", certificate));
    var key = written("PRIVATE KEY", store.getKey("client", PASSWORD).getEncoded());
    var file = written("CERTIFICATE", certificate);
    var shown = gateway.operator().get("/api-clients/" + client).json();
    assertThat(shown.getString("keysEndAt")).endsWith("Z");

    command.json("connect", "--client-id", client, "--key-file", key, "--certificate-file", file);

    assertThat(own().getString("admin")).isEqualTo(name + " by certificate");
  }

  /** A key pair with a certificate that nobody else has signed. */
  private KeyStore keyPair() throws Exception {
    var file = folder.resolve("store.p12");
    var line =
        " -genkeypair -alias client -keyalg RSA -dname CN=client -validity 9 -storetype PKCS12"
            + " -storepass changeit -keystore ";
    var made =
        (Path.of(System.getProperty("java.home"), "bin", "keytool") + line + file).split(" ");
    assertThat(new ProcessBuilder(made).start().waitFor()).isZero();
    return KeyStore.getInstance(file.toFile(), PASSWORD);
  }

  /** Makes a client that proves itself by that. */
  private String clientWith(String proof, String pem) {
    var members = Map.of("name", name + " by " + proof, proof, pem);
    return gateway.operator().create("/api-clients", members).getString("id");
  }

  private String written(String kind, byte[] encoded) throws IOException {
    return Files.writeString(folder.resolve(kind + ".pem"), pem(kind, encoded)).toString();
  }

  private static String pem(String kind, byte[] encoded) {
    var body = Base64.getMimeEncoder().encodeToString(encoded);
    return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
  }

  @Test
  void personConnectsWithABrowser(Browser browser) throws Exception {
    var connecting = command.start("connect", "--person", "--no-browser");
    browser.await(any -> command.remarkedByNow().contains("enter the code"));
    var code = command.remarkedByNow().replaceAll("(?s).*enter the code ([A-Z-]+).*", "$1");
    Portal.signIn(browser, gateway).open("device?user_code=" + code);
    browser.click("approve");

    assertThat(command.await(connecting)).as(() -> command.remarks).isZero();
    assertThat(own().getString("client")).startsWith("gatewayctl");
    assertThat(command.run("sessions", "close")).isZero();
  }

  @Test
  void neitherItNorItsLibrariesAreInTheWar() throws Exception {
    try (var war = new ZipFile(System.getProperty("test.war"))) {
      assertThat(war.stream().map(ZipEntry::getName))
          .anyMatch(entry -> entry.contains("gateway-domain"))
          .noneMatch(entry -> entry.matches("(?i).*(command-?line|picocli|snakeyaml|parsson).*"));
    }
  }
}
