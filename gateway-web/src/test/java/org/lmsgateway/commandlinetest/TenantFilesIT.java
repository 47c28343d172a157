package org.lmsgateway.commandlinetest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TestSchool;

/** Tenants as files, by the command line against the running gateway. */
class TenantFilesIT {

  @TempDir private Path folder;

  private final String name = "files-" + UUID.randomUUID().toString().substring(0, 8);
  private Gateway gateway;
  private Command command;
  private String tenant;
  private Path file;

  @BeforeEach
  void connect() throws Exception {
    gateway = PayaraMicroFixture.gateway();
    tenant = TestSchool.open(gateway).tenant();
    command = Command.connected(gateway, folder, name);
    file = folder.resolve("school.yaml");
  }

  private int run(String verb, String... more) throws Exception {
    var line = new String[more.length + 4];
    line[0] = verb;
    line[1] = file.toString();
    line[2] = "--tenant";
    line[3] = tenant;
    System.arraycopy(more, 0, line, 4, more.length);
    return command.run(line);
  }

  private void export() throws Exception {
    var exit = command.run("export", "--tenant", tenant, "--to", file.toString());
    assertThat(exit).as(() -> command.remarks).isZero();
  }

  private void add(String issuer) throws IOException {
    var entry =
        """

          - name: %s
            platform: OTHER
            issuer: %s
            clientId: %s
            authorizationUrl: https://lms.example/authorize
            tokenUrl: https://lms.example/token
            keysetUrl: https://lms.example/keys
        """
            .formatted(name, issuer, name);
    Files.writeString(file, Files.readString(file).stripTrailing() + entry);
  }

  @Test
  void exportedFileChangesNothing() throws Exception {
    export();

    assertThat(Files.readString(file)).contains("registrations:\n  - name: ");
    assertThat(run("plan", "--prune")).as(() -> command.results + command.remarks).isZero();
  }

  @Test
  void addedRegistrationIsPlannedAppliedOnceAndPruned() throws Exception {
    export();
    var before = Files.readString(file);
    add("https://" + name + ".example");

    assertThat(run("plan")).as(() -> command.remarks).isEqualTo(5);
    assertThat(command.results).contains("+ registration \"" + name + "\"", "1 to create");
    assertThat(run("apply")).isEqualTo(2);
    assertThat(run("apply", "--yes")).as(() -> command.remarks).isZero();
    assertThat(command.results).contains("1 created");
    assertThat(run("plan")).isZero();
    assertThat(gateway.operator().registrations(name)).hasSize(1);

    Files.writeString(file, before);
    assertThat(run("plan", "--prune")).isEqualTo(5);
    assertThat(command.results).contains("- registration \"" + name + "\"");
  }

  @Test
  void faultIsToldWithFileLineAndColumnAndNothingIsDone() throws Exception {
    export();
    add("no address");
    var line = Files.readAllLines(file).indexOf("    issuer: no address") + 1;

    assertThat(run("apply", "--yes")).isEqualTo(7);
    assertThat(command.remarks).contains(file + ":" + line + ":13: ");
    assertThat(gateway.operator().registrations(name)).isEmpty();
  }

  @Test
  void otherSystemsFileIsImported() throws Exception {
    var json =
        """
        {"https://%s.example": [{"client_id": "c1",
          "auth_login_url": "https://lms.example/authorize",
          "auth_token_url": "https://lms.example/token",
          "key_set_url": "https://lms.example/keys", "deployment_ids": ["1"]}]}"""
            .formatted(name);
    var theirs = Files.writeString(folder.resolve("platforms.json"), json);

    assertThat(command.run("import", theirs.toString())).as(() -> command.remarks).isZero();
    assertThat(command.results).contains("registrations:", "https://" + name + ".example");
  }
}
