package org.lmsgateway.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Callers, and the values by which things are named. */
class CallerTest {

  private static final TenantId A = new TenantId("a");
  private static final TenantId B = new TenantId("b");

  private static Caller caller(String tenant, Role... roles) {
    return new Caller("x", "X", tenant, null, Set.of(roles));
  }

  @Test
  void seesTheOwnTenantOnly() {
    assertThat(caller("a", Role.ADMIN).sees(A)).isTrue();
    assertThat(caller("a", Role.ADMIN).sees(B)).isFalse();
    assertThat(caller(null, Role.ADMIN).sees(A)).isFalse();
    assertThat(Caller.ANONYMOUS.sees(A)).isFalse();
  }

  @Test
  void seesEveryTenantAsOperator() {
    assertThat(caller(null, Role.OPERATOR).sees(A)).isTrue();
    assertThat(caller("b", Role.OPERATOR, Role.ADMIN).sees(A)).isTrue();
  }

  @Test
  void namesItsRolesAsContainersDo() {
    assertThat(caller("a", Role.OPERATOR, Role.EDUCATOR).roleNames())
        .containsExactlyInAnyOrder("operator", "educator");
  }

  @Test
  void movesToAnotherNodeWithItsSession() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(caller("a", Role.ADMIN));
    }

    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(caller("a", Role.ADMIN));
    }
  }

  @Test
  void readsTenantIdsFromOutside() {
    assertThat(TenantId.parse("a")).contains(A);
    assertThat(TenantId.parse(null)).isEmpty();
    assertThat(TenantId.parse(" ")).isEmpty();
    assertThat(TenantId.parse("x".repeat(65))).isEmpty();
  }

  @Test
  void saysWhatIsWrongWithAText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TenantId(" "))
        .withMessage("the tenant id is missing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TenantId("x".repeat(65)))
        .withMessage("the tenant id has 65 characters, at most 64");
  }

  @Test
  void rejectsWithAFaultAtLeast() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Outcome.Rejected<>(List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8080, true",
    "http://gateway.localhost, true",
    "http://127.10.0.1, true",
    "http://[::1], true",
    "https://gateway.example, false",
    "https://localhost.example, false",
    "https://127.0.0.1.example, false"
  })
  void knowsLoopbackAddresses(URI base, boolean loopback) {
    assertThat(new GatewayAddress(base).isLoopback()).isEqualTo(loopback);
  }

  @Test
  void makesAddressesUnderTheBaseAddress() {
    assertThat(new GatewayAddress(URI.create("https://gw.example/x")).of("/lti/login"))
        .hasToString("https://gw.example/x/lti/login");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GatewayAddress(URI.create("https://gw.example/")));
  }
}
