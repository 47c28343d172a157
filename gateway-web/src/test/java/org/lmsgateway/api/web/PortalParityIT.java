package org.lmsgateway.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** What the portal does, the API does too: by the table in docs/api.md, and tried. */
class PortalParityIT {

  private static final Path DOC = Path.of("../docs/api.md");
  private static final Pattern OPERATION =
      Pattern.compile("`(GET|POST|PUT|DELETE) (/[\\w/{}-]+)[^`]*`");

  private Gateway gateway;
  private Api operator;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
    operator = gateway.operator();
  }

  @Test
  void everyPageOfThePortalIsInTheTable() throws Exception {
    var doc = Files.readString(DOC);
    try (var pages = Files.walk(Path.of("src/main/webapp/portal"))) {
      var missing =
          pages
              .filter(page -> page.toString().endsWith(".xhtml"))
              .map(page -> Path.of("src/main/webapp/portal").relativize(page).toString())
              .map(page -> page.replace('\\', '/').replace(".xhtml", ""))
              .filter(page -> !doc.contains("`" + page + "`"))
              .toList();

      assertThat(missing).as("pages that docs/api.md does not name").isEmpty();
    }
  }

  @Test
  void everyOperationInTheTableExists() throws Exception {
    var paths = new Visitor().get(gateway.at("/openapi?format=json")).json().getJsonObject("paths");
    var known = new TreeSet<String>();
    paths.forEach(
        (path, item) ->
            item.asJsonObject()
                .keySet()
                .forEach(
                    method -> known.add(method.toUpperCase() + " " + path.replace("/api/v1", ""))));

    var named =
        OPERATION
            .matcher(Files.readString(DOC))
            .results()
            .map(one -> one.group(1) + " " + one.group(2))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(named).hasSizeGreaterThan(40);
    assertThat(known).containsAll(named);
  }

  private static JsonObject ok(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json();
  }

  @Test
  void localAccountsAreLookedAfter() {
    var name = "Person " + UUID.randomUUID();
    var made =
        operator.create(
            "/people",
            Map.of("username", "u" + UUID.randomUUID(), "name", name, "role", "OPERATOR"));
    var path = "/people/" + made.getString("id");
    assertThat(made.getString("password")).isNotBlank();

    assertThat(ok(operator.put(path + "/status", Map.of("enabled", false))).getBoolean("enabled"))
        .isFalse();
    assertThat(ok(operator.get(path)).getString("name")).isEqualTo(name);
    var found = operator.items("/people?" + Visitor.encode(Map.of("q", name)));
    assertThat(found)
        .singleElement()
        .satisfies(one -> assertThat(one.getBoolean("enabled")).isFalse())
        .satisfies(one -> assertThat(one.containsKey("password")).isFalse());
    assertThat(ok(operator.post(path + "/password", Map.of())).getString("password"))
        .isNotEqualTo(made.getString("password"));
    assertThat(operator.delete(path).status()).isEqualTo(204);
    assertThat(operator.delete(path).status()).isEqualTo(404);
    assertThat(operator.get(path).status()).isEqualTo(404);
  }

  @Test
  void tenantsAreRenamedFoundAndLookedAtAgain() {
    var tenant = TestSchool.open(gateway).tenant();
    var name = "Renamed " + UUID.randomUUID();

    assertThat(ok(operator.put("/tenants/" + tenant, Map.of("name", name))).getString("name"))
        .isEqualTo(name);
    assertThat(operator.items("/tenants?status=active&" + Visitor.encode(Map.of("q", name))))
        .hasSize(1);
    assertThat(operator.items("/tenants?status=blocked&" + Visitor.encode(Map.of("q", name))))
        .isEmpty();
    assertThat(operator.get("/tenants?status=asleep").status()).isEqualTo(400);
    assertThat(operator.put("/tenants/" + tenant, Map.of("name", "")).status()).isEqualTo(400);
    assertThat(ok(operator.post("/tenants/" + tenant + "/cloud", Map.of())).getString("cloud"))
        .isEqualTo("SELF_HOSTED");
  }

  @Test
  void deletedRegistrationsAreListed() {
    var id = TestSchool.open(gateway).lms().registered().getString("id");
    operator.delete("/registrations/" + id);

    assertThat(operator.items("/deleted-registrations?limit=200"))
        .extracting(one -> one.getJsonObject("registration").getString("id"))
        .contains(id);
  }

  @Test
  void launchesAreLookedAtAndCounted() {
    var school = TestSchool.open(gateway);
    school.launch(new Visitor());
    var registration = school.lms().registered().getString("id");
    var id = operator.items("/launches?registration=" + registration).get(0).getString("id");

    var launch = ok(operator.get("/launches/" + id));
    assertThat(launch.getString("outcome")).isEqualTo("ACCEPTED");
    assertThat(launch.getJsonObject("facts").toString()).contains(school.lms().issuer());
    assertThat(operator.get("/launches/" + id + "/person").status()).isEqualTo(404);
    assertThat(operator.items("/launch-statistics"))
        .anySatisfy(
            count -> {
              assertThat(count.isNull("reason")).isTrue();
              assertThat(count.getInt("launches")).isPositive();
            });
    assertThat(operator.get("/launch-statistics?since=yesterday").status()).isEqualTo(400);
  }

  @Test
  void whatWantsAttentionIsTold() {
    assertThat(ok(operator.get("/attention")).keySet())
        .containsExactlyInAnyOrderElementsOf(
            List.of("waiting", "incomplete", "keySetsFailing", "noticesFailing", "tenantsPending"));
    var app = TestSchool.open(gateway).app().getString("id");
    assertThat(operator.items("/apps/" + app + "/failing-notices")).isEmpty();
    assertThat(operator.get("/apps/none/failing-notices").status()).isEqualTo(404);
  }

  @Test
  void appsAndClientsAreFoundByAPartOfTheirNames() {
    var name = "Found-" + UUID.randomUUID();
    operator.create("/api-clients", Map.of("name", name));
    operator.create("/apps", Map.of("name", name, "url", "https://a.example"));

    assertThat(operator.items("/api-clients?q=" + name.toUpperCase())).hasSize(1);
    assertThat(operator.items("/apps?q=" + name.substring(0, 20))).hasSize(1);
  }
}
