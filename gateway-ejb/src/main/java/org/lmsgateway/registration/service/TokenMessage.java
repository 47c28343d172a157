package org.lmsgateway.registration.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.registration.PlatformAddresses;

/**
 * The request for an access token of an LMS (Security Framework 1.0 §4.1).
 *
 * @param audience what the token endpoint demands as the assertion's audience
 */
public record TokenMessage(String clientId, URI endpoint, String audience, Set<String> scopes) {

  private static final String ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  public static TokenMessage of(String clientId, PlatformAddresses addresses, Set<String> scopes) {
    var audience = addresses.tokenAudience();
    return new TokenMessage(
        clientId,
        addresses.token(),
        audience == null ? addresses.token().toString() : audience,
        scopes);
  }

  /**
   * The claims of the assertion (Security Framework 1.0 §4.1.1), all but the times. The audience is
   * always one text: Brightspace fails on an array.
   */
  public Map<String, Object> claims() {
    Map<String, Object> claims = new HashMap<>();
    claims.put("iss", clientId);
    claims.put("sub", clientId);
    claims.put("aud", audience);
    claims.put("jti", UUID.randomUUID().toString());
    return claims;
  }

  /**
   * The request.
   *
   * @param assertion the claims, signed
   */
  public OutboundRequest with(String assertion) {
    var form = new LinkedHashMap<String, String>();
    form.put("grant_type", "client_credentials");
    form.put("client_assertion_type", ASSERTION);
    form.put("client_assertion", assertion);
    form.put("scope", String.join(" ", scopes));
    var body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return OutboundRequest.post(endpoint, "application/x-www-form-urlencoded", body)
        .with("Accept", "application/json");
  }
}
