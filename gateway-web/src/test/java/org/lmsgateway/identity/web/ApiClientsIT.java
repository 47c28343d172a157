package org.lmsgateway.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;

/** API clients in the API: made, renamed, given new secrets, deleted. */
class ApiClientsIT {

  private final Gateway gateway = PayaraMicroFixture.gateway();
  private final Api api = gateway.operator();
  private final String name = "Import " + UUID.randomUUID();

  @Test
  void clientIsMadeRenamedGivenANewSecretAndDeleted() {
    var made = api.create("/api-clients", Map.of("name", name));
    var path = "/api-clients/" + made.getString("id");

    assertThat(signIn(made.getString("id"), made.getString("secret")).status()).isEqualTo(200);
    assertThat(api.get(path).body()).contains(name).doesNotContain("\"secret\"");
    assertThat(api.put(path, Map.of("name", name + " 2")).json().getString("name"))
        .isEqualTo(name + " 2");
    var renewed = api.post(path + "/secret", Map.of("endOld", true)).json().getString("secret");
    assertThat(signIn(made.getString("id"), renewed).status()).isEqualTo(200);

    assertThat(api.delete(path).status()).isEqualTo(204);
    assertThat(api.get(path).status()).isEqualTo(404);
  }

  private Answer signIn(String id, String secret) {
    return Api.signIn(gateway, id, secret).get("/api-clients");
  }

  @Test
  void clientForTheAuditLogMayDoNothingElse() {
    var made = api.create("/api-clients", Map.of("name", name, "auditOnly", true));
    var auditor = Api.signIn(gateway, made.getString("id"), made.getString("secret"));

    assertThat(auditor.get("/audit").status()).isEqualTo(200);
    assertThat(auditor.get("/api-clients").status()).isEqualTo(403);
    assertThat(auditor.post("/api-clients", Map.of("name", name)).status()).isEqualTo(403);
    api.delete("/api-clients/" + made.getString("id"));
  }

  @Test
  void whatIsWrongIsNamed() {
    assertThat(api.post("/api-clients", Map.of("name", " ")).body()).contains("\"name\"");
    assertThat(api.put("/api-clients/none", Map.of("name", "A")).status()).isEqualTo(404);
    assertThat(api.post("/api-clients/none/secret", Map.of()).status()).isEqualTo(404);
  }
}
