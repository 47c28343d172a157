package org.lmsgateway.incontainer;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.parallel.ExecutionMode.SAME_THREAD;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.SignedJWT;
import org.flywaydb.core.Flyway;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;

/** The server ships libraries of the same names; ours must win. */
@ArquillianTest
@Execution(SAME_THREAD)
class LibrariesIT {

  @Test
  void nimbusComesFromTheWar() {
    assertFromWar(JWSHeader.class, "nimbus-jose-jwt");
    assertFromWar(SignedJWT.class, "nimbus-jose-jwt");
  }

  @Test
  void flywayComesFromTheWar() {
    assertFromWar(Flyway.class, "flyway-core");
  }

  private static void assertFromWar(Class<?> type, String library) {
    var location = type.getProtectionDomain().getCodeSource().getLocation().toString();
    assertTrue(location.contains("/WEB-INF/lib/" + library), location);
  }
}
