package org.lmsgateway.launch.web.token;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.lmsgateway.shared.GatewayAddress;

/** What an OAuth client needs to know about the gateway (RFC 8414 §2). */
@JsonbPropertyOrder({"issuer", "tokenEndpoint", "jwksUri"})
public record ServerMetadata(
    String issuer,
    @JsonbProperty("token_endpoint") String tokenEndpoint,
    @JsonbProperty("jwks_uri") String jwksUri,
    @JsonbProperty("response_types_supported") List<String> responseTypes,
    @JsonbProperty("grant_types_supported") List<String> grantTypes,
    @JsonbProperty("token_endpoint_auth_methods_supported") List<String> authMethods,
    @JsonbProperty("token_endpoint_auth_signing_alg_values_supported") List<String> authAlgorithms,
    @JsonbProperty("service_documentation") String documentation) {
  /**
   * Describes the gateway. There is no authorization endpoint, hence no response type: a code comes
   * from a launch that the LMS began.
   */
  static ServerMetadata of(GatewayAddress gateway) {
    return new ServerMetadata(
        gateway.toString(),
        gateway.of("/oauth2/token").toString(),
        gateway.of("/.well-known/jwks.json").toString(),
        List.of(),
        List.of("authorization_code", "client_credentials"),
        List.of("client_secret_basic", "client_secret_post", "private_key_jwt"),
        List.of("ES256", "RS256"),
        gateway.of("/openapi").toString());
  }
}
