package org.lmsgateway.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.Keycloak;
import org.lmsgateway.test.TlsGateway;

/** The API, called with access tokens of a real Keycloak. */
@ResourceLock("TLS gateway")
class KeycloakBearerIT {

  private static final String ACCESS = "access_token";

  private static Gateway gateway;

  @BeforeAll
  static void start() {
    Keycloak.begin();
    gateway = TlsGateway.running().direct();
    Keycloak.awaitStart();
  }

  private static Api with(String realm, String client, String username, String kind) {
    return Api.withToken(gateway, Keycloak.tokens(realm, client, username).getString(kind));
  }

  private static void assertRefused(Answer answer, int status, String code) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().getString("code")).isEqualTo(code);
  }

  @Test
  void operatorCallsWithATokenForTheGateway() {
    var olga = with("school", "school-script", "olga", ACCESS);

    assertThat(olga.get("/tenants").status()).isEqualTo(200);
    assertThat(olga.get("/keys").status()).isEqualTo(200);
    var name = "Script " + UUID.randomUUID();
    var made = olga.create("/api-clients", Map.of("name", name));
    assertThat(olga.delete("/api-clients/" + made.getString("id")).status()).isEqualTo(204);
  }

  @Test
  void tokensForOthersAreRefused() {
    assertRefused(
        with("school", "other-script", "olga", ACCESS).get("/tenants"),
        401,
        "TOKEN_AUDIENCE_MISMATCH");
    assertRefused(
        with("school", "school-script", "olga", "id_token").get("/tenants"),
        401,
        "TOKEN_AUDIENCE_MISMATCH");
  }

  @Test
  void whoHasNoRoleIsRefused() {
    assertRefused(
        with("school", "school-script", "sam", ACCESS).get("/tenants"), 403, "TOKEN_ROLE_MISSING");
  }

  @Test
  void tokenOfARealmThatNobodySignsInWithIsRefused() {
    assertRefused(
        with("master", "admin-cli", "nobody", "error").get("/tenants"), 401, "NOT_AUTHENTICATED");
  }
}
