package org.lmsgateway.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.api.web.ApiIT.assertProblem;

import jakarta.json.JsonString;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TestDirectory;

/** Registering tenants through the API, behind the cloud guard. */
class TenantsIT {

  private Api api;

  @BeforeEach
  void signIn() {
    api = PayaraMicroFixture.gateway().operator();
  }

  @Test
  void tenantIsShutOutWithAReasonAndLetInAgain() {
    var name = TestDirectory.newTenant("public");
    var path = "/tenants/" + api.create("/tenants", Map.of("tenant", name)).getString("id");

    assertThat(api.put(path + "/status", Map.of("status", "BLOCKED")).status()).isEqualTo(400);
    assertThat(api.put(path + "/status", Map.of("status", "MOON")).status()).isEqualTo(400);
    var blocked = api.put(path + "/status", Map.of("status", "BLOCKED", "reason", "unpaid"));
    assertThat(blocked.json().getString("status")).isEqualTo("BLOCKED");
    assertThat(api.get(path).json().getString("blockReason")).isEqualTo("unpaid");

    var admitted = api.put(path + "/status", Map.of("status", "ACTIVE"));
    assertThat(admitted.json().getString("status")).isEqualTo("ACTIVE");
    assertThat(api.put("/tenants/none/status", Map.of("status", "ACTIVE")).status()).isEqualTo(404);
  }

  @Test
  void tenantOfThePublicCloudIsRegistered() {
    var tenant = TestDirectory.newTenant("public");

    var created = api.create("/tenants", Map.of("tenant", tenant, "name", "Public School"));

    assertThat(created.keySet())
        .containsExactlyInAnyOrder("id", "tenant", "name", "cloud", "status", "personsInLaunches");
    assertThat(created.getString("tenant")).isEqualTo(tenant);
    assertThat(created.getString("name")).isEqualTo("Public School");
    assertThat(created.getString("cloud")).isEqualTo("PUBLIC");
    assertThat(created.getString("status")).isEqualTo("ACTIVE");
    assertThat(api.get("/tenants/" + created.getString("id")).json()).isEqualTo(created);
  }

  @Test
  void tenantIsFoundByItsGuidToo() {
    var tenant = TestDirectory.newTenant("public");
    api.create("/tenants", Map.of("tenant", tenant));

    assertProblem(register(tenant), 409, "TENANT_ALREADY_REGISTERED");
    assertProblem(register(tenant.toUpperCase()), 409, "TENANT_ALREADY_REGISTERED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gcc", "gcc-high", "dod"})
  void tenantOfAGovernmentCloudIsRefused(String kind) {
    var answer = register(TestDirectory.newTenant(kind));

    assertProblem(answer, 403, "CLOUD_NOT_SERVED");
    assertThat(answer.json().getString("detail"))
        .isEqualTo(
            "LMS Gateway is only available to public cloud tenants. DoD, GCC, and GCC High tenants"
                + " can't access LMS Gateway.");
    assertClouds(answer, kind.toUpperCase().replace('-', '_'));
  }

  @Test
  void tenantInChinaIsRefused() {
    var answer = register(TestDirectory.newTenant("china"));

    assertProblem(answer, 403, "CLOUD_NOT_SERVED");
    assertClouds(answer, "CHINA");
  }

  @Test
  void unknownCloudIsNeverThePublicOne() {
    assertProblem(register(TestDirectory.newTenant("strange")), 403, "CLOUD_UNKNOWN");
  }

  @Test
  void tenantInTwoCloudsIsAskedAbout() {
    var tenant = TestDirectory.newTenant("two-clouds");

    var answer = register(tenant);

    assertProblem(answer, 409, "CLOUD_AMBIGUOUS");
    assertClouds(answer, "PUBLIC", "CHINA");
    var chosen = api.create("/tenants", Map.of("tenant", tenant, "cloud", "PUBLIC"));
    assertThat(chosen.getString("cloud")).isEqualTo("PUBLIC");
  }

  @Test
  void chosenCloudIsGuardedToo() {
    var tenant = TestDirectory.newTenant("two-clouds");

    var answer = api.post("/tenants", Map.of("tenant", tenant, "cloud", "CHINA"));

    assertProblem(answer, 403, "CLOUD_NOT_SERVED");
  }

  /** Nobody talks a tenant into the public cloud. */
  @Test
  void cloudCannotBeChosenWhereThereIsOnlyOne() {
    var tenant = TestDirectory.newTenant("dod");

    var answer = api.post("/tenants", Map.of("tenant", tenant, "cloud", "PUBLIC"));

    assertProblem(answer, 403, "CLOUD_NOT_SERVED");
  }

  @Test
  void tenantThatNoDirectoryKnowsIsRefused() {
    assertProblem(register(TestDirectory.newTenant("nowhere")), 422, "TENANT_UNKNOWN_TO_DIRECTORY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"slow", "broken"})
  void directoryThatDoesNotAnswerDecidesNothing(String kind) {
    var answer = register(TestDirectory.newTenant(kind));

    assertProblem(answer, 503, "DIRECTORY_UNREACHABLE");
    assertThat(answer.header("Retry-After")).isEqualTo("60");
  }

  @ParameterizedTest
  @ValueSource(strings = {"school", "../../common", "a b.example", "https://contoso.edu", "-.-"})
  void nameThatIsNeitherGuidNorDomainIsNamed(String name) {
    var answer = register(name);

    assertProblem(answer, 400, "TENANT_NAME_MALFORMED");
    assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field"))
        .isEqualTo("tenant");
  }

  @Test
  void tenantWithoutNameIsNamed() {
    var answer = api.post("/tenants", Map.of("name", "Nameless"));

    assertProblem(answer, 400, "FIELDS_INVALID");
    assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field"))
        .isEqualTo("tenant");
  }

  @Test
  void tenantWithItsOwnProviderIsRegisteredByItsIssuer() {
    var issuer = "https://id." + TestDirectory.newTenant("own");

    var created = api.create("/tenants", Map.of("issuer", issuer, "name", "Own School"));

    assertThat(created.getString("issuer")).isEqualTo(issuer);
    assertThat(created.getString("cloud")).isEqualTo("SELF_HOSTED");
    assertThat(created.getString("status")).isEqualTo("ACTIVE");
  }

  @Test
  void tenantsAreListedInPages() {
    api.create("/tenants", Map.of("tenant", TestDirectory.newTenant("public")));
    api.create("/tenants", Map.of("tenant", TestDirectory.newTenant("public")));

    var first = api.get("/tenants?limit=1").json();
    var second = api.get("/tenants?limit=1&cursor=" + first.getString("next")).json();

    assertThat(first.getJsonArray("items")).hasSize(1);
    assertThat(second.getJsonArray("items")).hasSize(1).isNotEqualTo(first.getJsonArray("items"));
  }

  private Answer register(String tenant) {
    return api.post("/tenants", Map.of("tenant", tenant));
  }

  private static void assertClouds(Answer answer, String... clouds) {
    assertThat(answer.json().getJsonArray("clouds"))
        .extracting(cloud -> ((JsonString) cloud).getString())
        .containsExactlyInAnyOrder(clouds);
  }
}
