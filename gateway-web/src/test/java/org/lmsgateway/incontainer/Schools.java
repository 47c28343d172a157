package org.lmsgateway.incontainer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.UserTransaction;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lmsgateway.identity.ApiClient;
import org.lmsgateway.identity.access.AccessTokenService;
import org.lmsgateway.identity.service.client.ApiClientRepository;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantStatus;
import org.lmsgateway.tenant.service.TenantRepository;

/** Tenants with clients of their own, put into the database: the API makes operators only. */
@Dependent
public class Schools {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @Inject private TenantRepository tenants;
  @Inject private ApiClientRepository clients;
  @Inject private AccessTokenService accessTokens;
  @Inject private SecretBox secrets;
  @Inject private GatewayAddress gateway;
  @Inject private UserTransaction transaction;
  @Inject private Clock clock;

  Tenant newTenant() throws Exception {
    var name = UUID.randomUUID() + ".example";
    var tenant =
        new Tenant(
            name,
            name,
            TenantProvider.own("https://" + name),
            Cloud.SELF_HOSTED,
            TenantStatus.ACTIVE,
            clock.instant());
    transaction.begin();
    tenants.add(tenant);
    transaction.commit();
    return tenant;
  }

  /** An access token of an operator. */
  String operator() throws Exception {
    return token((TenantId) null, Role.OPERATOR);
  }

  /** An access token of a client of that tenant. */
  String token(Tenant tenant, Role... roles) throws Exception {
    return token(tenant.id(), roles);
  }

  private String token(TenantId tenant, Role... roles) throws Exception {
    var id = UUID.randomUUID().toString();
    var secret = secrets.newSecret();
    transaction.begin();
    clients.add(
        new ApiClient(id, "test", secrets.hash(secret), tenant, Set.of(roles), clock.instant()));
    transaction.commit();
    return accessTokens.issue(id, secret).orElseThrow().value();
  }

  /** What a registration is made from, of an LMS that nobody else has. */
  static Map<String, Object> draft() {
    var lms = "https://" + UUID.randomUUID() + ".example";
    return Map.of(
        "name",
        "LMS",
        "platform",
        "CANVAS",
        "issuer",
        lms,
        "clientId",
        "1",
        "authorizationUrl",
        lms + "/auth",
        "tokenUrl",
        lms + "/token",
        "keysetUrl",
        lms + "/keys",
        "apps",
        List.of("launch-inspector"));
  }

  /**
   * Calls an address of the gateway.
   *
   * @param token null for somebody who has none
   * @param body null for none
   */
  HttpResponse<String> call(String token, String method, String path, Map<String, ?> body)
      throws Exception {
    var content =
        body == null
            ? BodyPublishers.noBody()
            : BodyPublishers.ofString(Json.createObjectBuilder(body).build().toString());
    var request =
        HttpRequest.newBuilder(gateway.of(path))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json, */*;q=0.1")
            .method(method, content);
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }
}
