package org.lmsgateway.incontainer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.parallel.ExecutionMode.SAME_THREAD;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.lmsgateway.keys.GatewayTokens;
import org.lmsgateway.tenantconfig.ServerSettings;

/** Where the embedded run keeps its data, and that what is secret there is not to be read. */
@ArquillianTest
@Execution(SAME_THREAD)
class StoredSecretsIT {

  @Resource(lookup = "java:app/jdbc/gateway")
  DataSource database;

  @Inject ServerSettings settings;
  @Inject GatewayTokens tokens;

  @Test
  void databaseIsAFileInTheDataDirectoryThatSurvivesARestart() throws SQLException {
    try (var connection = database.getConnection()) {
      var address = connection.getMetaData().getURL();
      assertTrue(address.startsWith("jdbc:h2:file:" + settings.dataDirectory()), address);
    }
    assertTrue(Files.exists(settings.dataDirectory().resolve("gateway.mv.db")));
  }

  @Test
  void masterKeyIsReadableByItsOwnerAlone() throws Exception {
    var key = settings.dataDirectory().resolve("master.key");

    assertTrue(
        Files.getPosixFilePermissions(key).equals(PosixFilePermissions.fromString("rw-------")));
  }

  @Test
  void privateKeysAreEncrypted() throws SQLException {
    tokens.publicKeySet();

    var stored = column("select encrypted_jwk from signing_key");

    assertFalse(stored.isEmpty());
    for (var key : stored) {
      assertFalse(key.contains("\"d\"") || key.contains("\"kty\""), "a key in the clear");
    }
  }

  @Test
  void publicPartsHoldNoPrivateOne() throws SQLException {
    for (var key : column("select public_jwk from signing_key")) {
      assertFalse(key.contains("\"d\""), "a private key in the clear");
    }
  }

  @Test
  void passwordsAreHashed() throws SQLException {
    var stored = column("select password_hash from account");

    assertFalse(stored.isEmpty());
    for (var hash : stored) {
      assertFalse(hash.contains("password-for-tests"), "a password in the clear");
    }
  }

  private List<String> column(String query) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      var values = new ArrayList<String>();
      while (result.next()) {
        values.add(result.getString(1));
      }
      return values;
    }
  }
}
