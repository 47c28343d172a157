package org.lmsgateway.course.service.lms;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.registration.service.TokenMessage;
import org.lmsgateway.shared.service.Claims;

/**
 * What tells one access token from another: the registration as it is now, the deployment, the
 * scopes.
 */
record TokenRequest(String registration, String deployment, TokenMessage message) {

  static TokenRequest of(OpenCourse open, Set<String> scopes) {
    var registration = open.registration();
    return new TokenRequest(
        registration.id().value(),
        open.course().deployment(),
        TokenMessage.of(registration.clientId(), registration.addresses(), new TreeSet<>(scopes)));
  }

  Map<String, Object> claims() {
    var claims = message.claims();
    claims.put(Claims.LTI + "deployment_id", deployment);
    return claims;
  }

  OutboundRequest with(String assertion) {
    return message.with(assertion);
  }
}
