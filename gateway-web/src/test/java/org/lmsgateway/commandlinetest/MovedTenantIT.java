package org.lmsgateway.commandlinetest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lmsgateway.test.FreshGateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** A tenant with three LMSs goes from one gateway to another, by the command line. */
@ResourceLock("fresh gateway")
class MovedTenantIT {

  @TempDir private Path here;
  @TempDir private Path there;

  @Test
  void tenantIsMovedByExportAndApplyAndLaunchesAfterItsSecretsAreEntered() throws Exception {
    var old = TestSchool.open(PayaraMicroFixture.gateway());
    var api = old.gateway().operator();
    var app = old.app().getString("id");
    var all = List.of(old.lms(), TestLms.open(), TestLms.open());
    all.stream()
        .skip(1)
        .forEach(lms -> api.create("/registrations", lms.registration(old.tenant(), app)));
    var file = here.resolve("school.yaml").toString();
    var exporting = Command.connected(old.gateway(), here, "mover " + old.tenant());
    assertThat(exporting.run("export", "--tenant", old.tenant(), "--to", file)).isZero();
    var document = api.get("/tenants/" + old.tenant() + "/configuration").json();

    var fresh = FreshGateway.running();
    var elsewhere = fresh.gateway().operator();
    var issuer = document.getJsonObject("tenant").getString("domain");
    var tenant = elsewhere.create("/tenants", Map.of("issuer", issuer, "name", "Moved"));
    var id = tenant.getString("id");
    var applying = Command.connected(fresh.gateway(), there, "mover");

    assertThat(applying.run("plan", file, "--tenant", id)).as(() -> applying.remarks).isEqualTo(5);
    assertThat(applying.results).contains("4 to create");
    assertThat(applying.run("apply", file, "--tenant", id, "--yes"))
        .as(() -> applying.remarks)
        .isZero();
    assertThat(applying.results).contains("4 created", app);
    assertThat(applying.run("plan", file, "--tenant", id, "--prune")).isZero();
    var moved = there.resolve("school.yaml");
    assertThat(applying.run("export", "--tenant", id, "--to", moved.toString())).isZero();
    assertThat(Files.readString(moved).lines().skip(1))
        .containsExactlyElementsOf(Files.readString(Path.of(file)).lines().skip(1).toList());

    var renewed = elsewhere.post("/apps/" + app + "/secret", Map.of("endOld", true));
    for (var lms : all) {
      lms.enter(elsewhere.registrations(lms.issuer()).get(0), app);
      launches(new TestSchool(fresh.gateway(), id, renewed.json(), lms));
    }
  }

  private static void launches(TestSchool moved) {
    var accepted = moved.launch(new Visitor());

    var swapped = moved.swap(accepted.location());
    assertThat(swapped.status()).isEqualTo(200);
    assertThat(swapped.json().getJsonObject("launch").getJsonObject("context").getString("title"))
        .isEqualTo("Botany");
  }
}
