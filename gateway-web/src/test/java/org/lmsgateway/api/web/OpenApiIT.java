package org.lmsgateway.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.ServerLog;

/** The description of the API at {@code /openapi}. */
class OpenApiIT {

  @Test
  void namesEveryPathOfTheApiAndNoOther() throws Exception {
    assertThat(document().getJsonObject("paths").keySet())
        .containsExactlyInAnyOrder(
            "/api/v1/tenants",
            "/api/v1/tenants/{id}",
            "/api/v1/tenants/{id}/status",
            "/api/v1/tenants/{id}/sign-in",
            "/api/v1/tenants/{id}/policy",
            "/api/v1/tasks",
            "/api/v1/tasks/{id}",
            "/api/v1/tasks/{id}/run",
            "/api/v1/tenants/{id}/microsoft",
            "/api/v1/tenants/{id}/microsoft/certificate",
            "/api/v1/tenants/{id}/microsoft/detection",
            "/api/v1/tenants/{id}/microsoft/script",
            "/api/v1/tenants/{id}/microsoft/verification",
            "/api/v1/tenants/{id}/teams-app",
            "/api/v1/tenants/{id}/teams-feed",
            "/api/v1/class-teams",
            "/api/v1/class-teams/{course}",
            "/api/v1/class-team-syncs/{course}",
            "/api/v1/class-team-syncs/{course}/dry-run",
            "/api/v1/class-team-syncs/{course}/run",
            "/api/v1/tenants/{id}/class-team-settings",
            "/api/v1/tenants/{id}/class-team-settings/preview",
            "/api/v1/tenants/{id}/alerts",
            "/api/v1/tenants/{id}/alerts/secret",
            "/api/v1/tenants/{id}/alerts/test",
            "/api/v1/tenants/{id}/configuration",
            "/api/v1/tenants/{id}/configuration/plan",
            "/api/v1/configuration/import",
            "/api/v1/configuration.schema.json",
            "/api/v1/apps",
            "/api/v1/apps/{id}",
            "/api/v1/apps/{id}/secret",
            "/api/v1/api-clients",
            "/api/v1/api-clients/{id}",
            "/api/v1/api-clients/{id}/secret",
            "/api/v1/api-clients/{id}/keys",
            "/api/v1/remote-sessions",
            "/api/v1/remote-sessions/{id}",
            "/api/v1/remote-sessions/{id}/token",
            "/api/v1/tenants/{id}/remote-access",
            "/api/v1/diagnosis",
            "/api/v1/people",
            "/api/v1/people/{id}",
            "/api/v1/people/{id}/status",
            "/api/v1/people/{id}/password",
            "/api/v1/tenants/{id}/cloud",
            "/api/v1/deleted-registrations",
            "/api/v1/launches/{id}",
            "/api/v1/launches/{id}/person",
            "/api/v1/launch-statistics",
            "/api/v1/attention",
            "/api/v1/apps/{id}/failing-notices",
            "/api/v1/registrations",
            "/api/v1/registrations/{id}",
            "/api/v1/registrations/{id}/deployments",
            "/api/v1/registrations/{id}/check-list",
            "/api/v1/registrations/{id}/moodle-token",
            "/api/v1/registrations/{id}/keys",
            "/api/v1/registrations/{id}/keys/rotation",
            "/api/v1/registrations/{id}/keys/lms",
            "/api/v1/keys",
            "/api/v1/keys/rotation",
            "/api/v1/registrations/{id}/confirmation",
            "/api/v1/registrations/{id}/connection",
            "/api/v1/registrations/{id}/restoration",
            "/api/v1/invitations",
            "/api/v1/tenants/{tenant}/registration-link",
            "/api/v1/launches",
            "/api/v1/personal-data",
            "/api/v1/personal-data/export",
            "/api/v1/personal-data/erasure",
            "/api/v1/audit",
            "/api/v1/audit/stream",
            "/api/v1/courses",
            "/api/v1/courses/{course}",
            "/api/v1/courses/{course}/members",
            "/api/v1/courses/{course}/groups",
            "/api/v1/courses/{course}/group-sets",
            "/api/v1/courses/{course}/notices",
            "/api/v1/courses/{course}/line-items",
            "/api/v1/courses/{course}/line-items/{id}",
            "/api/v1/courses/{course}/line-items/{id}/results",
            "/api/v1/courses/{course}/line-items/{id}/scores",
            "/api/v1/deep-linking",
            "/oauth2/token",
            "/oauth2/device_authorization",
            "/.well-known/jwks.json",
            "/.well-known/oauth-authorization-server");
  }

  @Test
  void everyOperationHasASummaryAndAnAnswer() throws Exception {
    for (var path : document().getJsonObject("paths").entrySet()) {
      for (var operation : path.getValue().asJsonObject().entrySet()) {
        var described = operation.getValue().asJsonObject();
        var name = operation.getKey() + " " + path.getKey();
        assertThat(described.getString("summary", "")).as(name).isNotBlank();
        assertThat(described.getJsonObject("responses")).as(name).isNotEmpty();
      }
    }
  }

  @Test
  void saysHowToAuthenticate() throws Exception {
    var schemes = document().getJsonObject("components").getJsonObject("securitySchemes");

    assertThat(schemes).hasSize(1);
    assertThat(schemes.values().iterator().next().asJsonObject().getString("type"))
        .isEqualTo("oauth2");
  }

  @Test
  void leadsToThisGatewayAlone() throws Exception {
    var gateway = PayaraMicroFixture.gateway();

    for (var server : document().getJsonArray("servers").getValuesAs(JsonObject.class)) {
      var address = gateway.base().resolve(server.getString("url"));
      assertThat(address.getHost()).isEqualTo(gateway.base().getHost());
    }
  }

  /** The server would say of each parameter of a hidden operation that it could not add it. */
  @Test
  void leavesNoComplaintInTheLog() throws Exception {
    document();

    assertThat(ServerLog.text()).doesNotContain("to the OpenAPI Document");
  }

  private static JsonObject document() throws Exception {
    var address = PayaraMicroFixture.gateway().at("/openapi");
    var request = HttpRequest.newBuilder(address).header("Accept", "application/json").build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      var document = reader.readObject();
      assertThat(document.getString("openapi")).startsWith("3.");
      return document;
    }
  }
}
