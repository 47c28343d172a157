package org.lmsgateway.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.Form;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Calls the gateway. What it answers comes back as it is, also when it says no. */
@ApplicationScoped
public class GatewayClient {
  private final Client http = ClientBuilder.newClient();

  @Inject
  @ConfigProperty(name = "gateway")
  String gateway;

  @Inject
  @ConfigProperty(name = "client.id")
  String clientId;

  @Inject
  @ConfigProperty(name = "client.secret")
  String clientSecret;

  /** Swaps the code of a launch, server to server. It works once, and for a minute. */
  JsonObject swap(String code) {
    var secret = (clientId + ":" + clientSecret).getBytes(StandardCharsets.UTF_8);
    return http.target(gateway + "/oauth2/token")
        .request("application/json")
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret))
        .post(
            Entity.form(new Form("grant_type", "authorization_code").param("code", code)),
            JsonObject.class);
  }

  JsonObject get(String path, String accessToken) {
    return http.target(gateway + "/api/v1" + path)
        .request("application/json")
        .header("Authorization", "Bearer " + accessToken)
        .get(JsonObject.class);
  }

  JsonObject post(String path, String accessToken, JsonObject body) {
    return http.target(gateway + "/api/v1" + path)
        .request("application/json")
        .header("Authorization", "Bearer " + accessToken)
        .post(Entity.json(body), JsonObject.class);
  }
}
