package org.lmsgateway.keys.service.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lmsgateway.keys.service.GatewayTokenIssue;
import org.lmsgateway.keys.service.SigningKeyRepository;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.keys.service.vault.MasterKey;
import org.lmsgateway.keys.service.vault.PseudonymKey;
import org.lmsgateway.keys.service.vault.StoredSecretRepository;
import org.lmsgateway.keys.service.vault.Vault;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.service.DatabaseMigration;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.SettableClock;

/** A PostgreSQL that was restored is worth something with its master key, and nothing without. */
class RestoredBackupTest {

  private static final MasterKey OURS = TestKeys.masterKey(1);
  private static final MasterKey ANOTHER = TestKeys.masterKey(2);
  private static final GatewayAddress HERE =
      new GatewayAddress(URI.create("https://gateway.example"));

  private final SettableClock clock = new SettableClock();
  @TempDir private Path directory;

  @Test
  void goesOnWhereTheBackupWasMade() throws IOException {
    var original = directory.resolve("original");
    var token =
        in(
            original,
            entities -> {
              start(entities, OURS);
              return tokens(entities).issue("app", Duration.ofMinutes(5), Map.of());
            });

    var restored = copy(original, directory.resolve("restored"));

    boolean isRead = in(restored, entities -> tokens(entities).read(token, "app").isPresent());
    assertThat(isRead).isTrue();
    assertThatThrownBy(
            () ->
                in(
                    restored,
                    entities -> {
                      start(entities, ANOTHER);
                      return null;
                    }))
        .hasMessageContaining("gateway.master-key.previous");
  }

  private GatewayTokenIssue tokens(EntityManager entities) {
    var rings = TestKeys.keyRings(new SigningKeyRepository(entities), OURS, clock);
    return new GatewayTokenIssue(rings, HERE, clock);
  }

  private static void start(EntityManager entities, MasterKey masterKey) {
    var vault = new Vault(masterKey);
    var pseudonyms = new PseudonymKey(new StoredSecretRepository(entities), vault, masterKey);
    new MasterKeyChange(new SigningKeyRepository(entities), pseudonyms, vault).apply();
  }

  /** Works in a server of its own over those files, and stops it. */
  private static <T> T in(Path data, Function<EntityManager, T> work) throws IOException {
    try (var server =
        EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).start()) {
      DatabaseMigration.migrate(server.getPostgresDatabase());
      try (var factory = EmbeddedDatabase.open(server.getPostgresDatabase());
          var entities = factory.createEntityManager()) {
        entities.getTransaction().begin();
        var result = work.apply(entities);
        entities.getTransaction().commit();
        return result;
      }
    }
  }

  /** The files of a server that is stopped, with the rights that PostgreSQL demands. */
  private static Path copy(Path from, Path to) throws IOException {
    try {
      var copying = new ProcessBuilder("cp", "-a", from.toString(), to.toString()).inheritIO();
      if (copying.start().waitFor() != 0 || !Files.exists(to.resolve("PG_VERSION"))) {
        throw new IOException("not copied: " + from);
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    return to;
  }
}
