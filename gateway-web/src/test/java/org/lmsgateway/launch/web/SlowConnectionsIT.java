package org.lmsgateway.launch.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lmsgateway.test.FreshGateway;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/**
 * Many connections on which a request begins and does not end. Not at the shared gateway: for ten
 * seconds all other tests would stand still.
 */
@ResourceLock("fresh gateway")
class SlowConnectionsIT {

  private static final int HALF_HEADERS = 1000;

  /** More than the server has threads. */
  private static final int HALF_BODIES = 300;

  private final List<Socket> connections = new ArrayList<>();
  private Gateway gateway;
  private TestLms lms;

  @BeforeEach
  void open() {
    gateway = FreshGateway.running().gateway();
    lms = TestSchool.open(gateway).lms();
  }

  @AfterEach
  void close() throws IOException {
    for (var connection : connections) {
      connection.close();
    }
  }

  private void connect(int count, String begin) throws IOException {
    for (var i = 0; i < count; i++) {
      var connection = new Socket(gateway.base().getHost(), gateway.base().getPort());
      connections.add(connection);
      connection.getOutputStream().write(begin.getBytes(US_ASCII));
    }
  }

  private void assertThatOthersAreServed() {
    var login = new Visitor().post(lms.loginUrl(), lms.loginInitiation());

    assertThat(login.status()).isEqualTo(302);
  }

  @Test
  void othersAreServedBesideThoseThatSendHalfAHeader() throws IOException {
    connect(HALF_HEADERS, "POST /lti/launch HTTP/1.1\r\nHost: localhost\r\nContent-Le");

    assertThatOthersAreServed();
  }

  @Test
  void othersAreServedBesideThoseThatSendHalfABody() throws IOException {
    connect(
        HALF_BODIES,
        "POST /lti/launch HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\n\r\nstate=");

    assertThatOthersAreServed();
  }
}
