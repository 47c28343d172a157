package org.lmsgateway.cluster;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lmsgateway.fixture.MicroServer;
import org.lmsgateway.test.TestDirectories;

/**
 * The version after the one that was built: the same, with a migration more, which adds to the
 * schema what the version before does not know.
 */
final class NextVersion {

  static final String NUMBER = "9000";

  private static final String MIGRATION =
      "/org/lmsgateway/migration/V" + NUMBER + "__next_version.sql";
  private static final String EXPAND =
      """
      alter table registration add column of_next_version varchar(40);
      create table next_version as select current_setting('lock_timeout') as lock_timeout;
      """;

  private NextVersion() {}

  /** Packages it. */
  static MicroServer.Program program() throws IOException {
    var war = TestDirectories.createFresh("next-version-").resolve("gateway.war");
    Files.copy(MicroServer.BUILT.war(), war);
    try (var files = FileSystems.newFileSystem(war)) {
      addMigration(domain(files.getPath("/WEB-INF/lib")));
    }
    return new MicroServer.Program(MicroServer.BUILT.java(), war);
  }

  private static Path domain(Path libraries) throws IOException {
    try (var all = Files.list(libraries)) {
      return all.filter(one -> one.getFileName().toString().startsWith("gateway-domain-"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** A file system of an archive cannot hold a second one that is written. */
  private static void addMigration(Path domain) throws IOException {
    var outside = TestDirectories.createFresh("next-version-").resolve("domain.jar");
    Files.copy(domain, outside);
    try (var files = FileSystems.newFileSystem(outside)) {
      Files.writeString(files.getPath(MIGRATION), EXPAND);
    }
    Files.delete(domain);
    Files.copy(outside, domain);
  }
}
