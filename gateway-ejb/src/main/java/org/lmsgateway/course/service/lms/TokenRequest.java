package org.lmsgateway.course.service.lms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.registration.PlatformAddresses;
import org.lmsgateway.shared.service.Claims;

/**
 * What tells one access token from another: the registration as it is now, the deployment, the
 * scopes.
 *
 * @param audience what the token endpoint demands as the assertion's audience
 */
record TokenRequest(
    String registration,
    String clientId,
    String deployment,
    URI endpoint,
    String audience,
    Set<String> scopes) {

  private static final String ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  static TokenRequest of(OpenCourse open, Set<String> scopes) {
    var registration = open.registration();
    return new TokenRequest(
        registration.id().value(),
        registration.clientId(),
        open.course().deployment(),
        registration.addresses().token(),
        audience(registration.addresses()),
        new TreeSet<>(scopes));
  }

  private static String audience(PlatformAddresses addresses) {
    return addresses.tokenAudience() == null
        ? addresses.token().toString()
        : addresses.tokenAudience();
  }

  /**
   * The claims of the assertion (Security Framework 1.0 §4.1.1), all but the times. The audience is
   * always one text: Brightspace fails on an array.
   */
  Map<String, Object> claims() {
    Map<String, Object> claims = new HashMap<>();
    claims.put("iss", clientId);
    claims.put("sub", clientId);
    claims.put("aud", audience);
    claims.put("jti", UUID.randomUUID().toString());
    claims.put(Claims.LTI + "deployment_id", deployment);
    return claims;
  }

  OutboundRequest message(String assertion) {
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
