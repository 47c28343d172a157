package org.lmsgateway.launch.web.token;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.lmsgateway.identity.access.RemoteClient;
import org.lmsgateway.shared.GatewayAddress;

/**
 * What an OAuth client needs to know about the gateway (RFC 8414 §2).
 *
 * @param leastVersion our own member: the oldest command line that the gateway understands
 */
@JsonbPropertyOrder({"issuer", "tokenEndpoint", "deviceEndpoint", "jwksUri"})
public record ServerMetadata(
    String issuer,
    @JsonbProperty("token_endpoint") String tokenEndpoint,
    @JsonbProperty("device_authorization_endpoint") String deviceEndpoint,
    @JsonbProperty("jwks_uri") String jwksUri,
    @JsonbProperty("response_types_supported") List<String> responseTypes,
    @JsonbProperty("grant_types_supported") List<String> grantTypes,
    @JsonbProperty("token_endpoint_auth_methods_supported") List<String> authMethods,
    @JsonbProperty("token_endpoint_auth_signing_alg_values_supported") List<String> authAlgorithms,
    @JsonbProperty("service_documentation") String documentation,
    @JsonbProperty("gatewayctl_least_version") String leastVersion) {
  /** The grant type of who approves on another device (RFC 8628 §3.4). */
  static final String DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code";

  /**
   * Describes the gateway. There is no authorization endpoint, hence no response type: a code comes
   * from a launch that the LMS began.
   */
  static ServerMetadata of(GatewayAddress gateway) {
    return new ServerMetadata(
        gateway.toString(),
        gateway.of("/oauth2/token").toString(),
        gateway.of("/oauth2/device_authorization").toString(),
        gateway.of("/.well-known/jwks.json").toString(),
        List.of(),
        List.of("authorization_code", "client_credentials", DEVICE_GRANT),
        List.of("client_secret_basic", "client_secret_post", "private_key_jwt", "none"),
        List.of("ES256", "RS256"),
        gateway.of("/openapi").toString(),
        RemoteClient.LEAST_VERSION);
  }
}
