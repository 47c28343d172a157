package org.lmsgateway.commandline;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lmsgateway.commandline.terminal.Exit;

/** Calls that do not reach the gateway, each told for its reason. */
class NetworkTest {

  @TempDir private Path home;

  private String connect(String address, String... more) {
    var desk = new Desk(home).with("GATEWAYCTL_CLIENT_SECRET", "s");
    var arguments = new String[more.length + 4];
    arguments[0] = "connect";
    arguments[1] = address;
    arguments[2] = "--client-id";
    arguments[3] = "x";
    System.arraycopy(more, 0, arguments, 4, more.length);
    var exit = desk.run(arguments);
    return exit + " " + desk.remarks;
  }

  @Test
  void unknownHost() {
    assertThat(connect("https://nobody.invalid")).startsWith("NETWORK").contains("HOST_UNKNOWN");
  }

  @Test
  void nothingListens() throws IOException {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertThat(connect("http://localhost:" + port)).startsWith("NETWORK").contains("NOT_REACHED");
  }

  @Test
  void noAnswerInTime() throws IOException {
    try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var address = "http://localhost:" + silent.getLocalPort();
      assertThat(connect(address, "--timeout", "1")).startsWith("NETWORK").contains("TIMED_OUT");
    }
  }

  @Test
  void noTlsThere() throws IOException {
    try (var plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var greeting = new Thread(() -> greet(plain));
      greeting.start();
      assertThat(connect("https://localhost:" + plain.getLocalPort()))
          .startsWith("NETWORK")
          .contains("TLS_FAILED");
    }
  }

  private static void greet(ServerSocket plain) {
    try (var socket = plain.accept()) {
      socket.getInputStream().read();
      socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void anotherProgramAnswers() {
    var html = Map.of("Content-Type", "text/html");
    try (var other = new StandIn().on("POST /oauth2/token", 200, html, "<p>Sign in</p>")) {
      assertThat(connect(other.address())).startsWith("NETWORK").contains("NOT_A_GATEWAY");
    }
  }

  @Test
  void redirectIsNotFollowed() {
    var elsewhere = Map.of("Location", "https://login.example/?secret=1");
    try (var other = new StandIn().on("POST /oauth2/token", 302, elsewhere, "")) {
      assertThat(connect(other.address()))
          .startsWith("NETWORK")
          .contains("REDIRECTED", "https://login.example/")
          .doesNotContain("secret=1");
    }
  }

  @Test
  void serverBehindAProxyIsAway() {
    try (var proxy = new StandIn().on("POST /oauth2/token", 502, Map.of(), "Bad Gateway")) {
      assertThat(connect(proxy.address())).startsWith("NETWORK").contains("GATEWAY_FAILED");
    }
  }

  @Test
  void proxyWantsAnAccount() {
    var line = "POST http://localhost:9/oauth2/token";
    try (var proxy = new StandIn().on(line, 407, Map.of(), "")) {
      assertThat(connect("http://localhost:9", "--proxy", proxy.address()))
          .startsWith("NETWORK")
          .contains("PROXY_REFUSED");
    }
  }

  @Test
  void passwordOfAProxyIsNoOption() {
    assertThat(connect("http://localhost:9", "--proxy", "http://me:hidden@proxy.example:1"))
        .startsWith("USAGE")
        .contains("PROXY_INVALID")
        .doesNotContain("hidden");
  }

  @Test
  void fileWithoutAuthorities() throws IOException {
    var file = Files.writeString(home.resolve("ca.pem"), "nothing");

    assertThat(connect("https://localhost:9", "--ca-file", file.toString()))
        .startsWith("USAGE")
        .contains("CA_UNREADABLE");
  }

  @Test
  void withoutASessionNothingIsCalled() {
    var desk = new Desk(home);

    assertThat(desk.run("get", "apps")).isEqualTo(Exit.NOT_CONNECTED);
    assertThat(desk.remarks).contains("gatewayctl connect");
  }
}
