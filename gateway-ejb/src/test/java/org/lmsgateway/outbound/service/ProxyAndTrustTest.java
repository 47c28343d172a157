package org.lmsgateway.outbound.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lmsgateway.outbound.FetchOutcome.Failed;
import org.lmsgateway.outbound.FetchOutcome.Fetched;
import org.lmsgateway.outbound.OutboundFault;
import org.lmsgateway.tenantconfig.OutboundSettings;

class ProxyAndTrustTest {

  /** A name that resolves behind the proxy only (RFC 6761 §6.4). */
  private static final String LMS = "lms.invalid";

  private static final URI KEYS = URI.create("https://" + LMS + "/keys");

  @TempDir private Path directory;
  private TlsServer lms;
  private ConnectProxy proxy;

  @BeforeEach
  void start() throws Exception {
    lms = new TlsServer(LMS, directory);
    proxy = new ConnectProxy(lms.port());
  }

  @AfterEach
  void stop() throws Exception {
    proxy.close();
    lms.close();
  }

  @Test
  void fetchesThroughTheProxyWhatAnOwnAuthorityHasSigned() {
    var client = client(Optional.of(proxy.address()), Optional.of(lms.certificate()));

    assertThat(client.fetchJson(KEYS)).isInstanceOf(Fetched.class);
    assertThat(proxy.asked()).containsExactly("CONNECT " + LMS + ":443 HTTP/1.1");
  }

  @Test
  void trustsNoAuthorityThatIsNotConfigured() {
    var client = client(Optional.of(proxy.address()), Optional.empty());

    assertThat(client.fetchJson(KEYS)).isEqualTo(Failed.of(OutboundFault.UNREACHABLE));
  }

  @Test
  void asksNoProxyForAnAddressOfTheHouse() {
    var client = client(Optional.of(proxy.address()), Optional.of(lms.certificate()));

    assertThat(client.fetchJson(URI.create("https://127.0.0.1/keys")))
        .isEqualTo(Failed.of(OutboundFault.ADDRESS_NOT_ALLOWED));
    assertThat(client.fetchJson(URI.create("http://" + LMS + "/keys")))
        .isEqualTo(Failed.of(OutboundFault.SCHEME_NOT_ALLOWED));
    assertThat(proxy.asked()).isEmpty();
  }

  @Test
  void goesDirectlyToWhatIsListed() throws Exception {
    try (var intranet = new TlsServer("localhost", Files.createDirectory(directory.resolve("i")))) {
      var client = client(Optional.of(proxy.address()), Optional.of(intranet.certificate()));

      assertThat(client.fetchJson(URI.create("https://localhost:" + intranet.port() + "/keys")))
          .isInstanceOf(Fetched.class);
      assertThat(proxy.asked()).isEmpty();
    }
  }

  @Test
  void doesNotBeginWithAFileThatHoldsNoCertificate() throws Exception {
    var empty = Files.writeString(directory.resolve("empty.pem"), "");

    assertThatThrownBy(() -> client(Optional.empty(), Optional.of(empty)))
        .hasMessageContaining("gateway.outbound.ca");
  }

  private static GuardedClient client(Optional<URI> proxy, Optional<Path> authorities) {
    return TestClients.having(new OutboundSettings(Set.of("localhost"), proxy, authorities));
  }
}
