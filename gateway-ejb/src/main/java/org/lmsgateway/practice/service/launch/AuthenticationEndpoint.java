package org.lmsgateway.practice.service.launch;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.keys.ToolKeys;
import org.lmsgateway.launch.LaunchParameters;
import org.lmsgateway.practice.AuthenticationResponse;
import org.lmsgateway.practice.AuthenticationResponse.FormPost;
import org.lmsgateway.practice.AuthenticationResponse.Refused;
import org.lmsgateway.practice.PracticeLaunch;
import org.lmsgateway.practice.service.PracticePlatform;
import org.lmsgateway.practice.service.launch.PracticeMessage.Fixed;

/**
 * The platform's OIDC authorization endpoint (Security Framework 1.0 §5.1.1.2 and §5.1.1.3). It is
 * as strict as a real LMS, so that a mistake of the gateway's shows here first.
 */
final class AuthenticationEndpoint {

  /** Owner of the published key pair. */
  static final String KEY_OWNER = "practice-lms";

  /** Owner of a key pair that the practice LMS does not publish. */
  static final String WRONG_KEY_OWNER = "practice-lms-wrong";

  private static final Duration LIFE = Duration.ofMinutes(5);

  /** Longer ago than any leeway for clocks that differ. */
  private static final Duration LONG_OVER = Duration.ofMinutes(-10);

  /** What must be asked for to the letter; all of it is REQUIRED there. */
  private static final Map<String, String> DEMANDED =
      Map.of(
          "response_type", "id_token",
          "response_mode", "form_post",
          "scope", "openid",
          "prompt", "none");

  private final PracticePlatform platform;
  private final ToolKeys keys;
  private final MessageHints hints;
  private final IdTokenClaims claims;

  AuthenticationEndpoint(
      PracticePlatform platform, ToolKeys keys, MessageHints hints, IdTokenClaims claims) {
    this.platform = platform;
    this.keys = keys;
    this.hints = hints;
    this.claims = claims;
  }

  AuthenticationResponse answer(LaunchParameters request) {
    // First of all: an unknown client, or an address that is not the client's, gets nothing.
    if (!is(request, "client_id", PracticePlatform.CLIENT_ID)) {
      return new Refused("client_id");
    }
    if (!is(request, "redirect_uri", platform.redirect().toString())) {
      return new Refused("redirect_uri");
    }
    var fault = fault(request);
    if (fault.isPresent()) {
      return error(request, "invalid_request", fault.get() + " is missing or wrong");
    }
    return message(request)
        .map(message -> token(request, message))
        .orElseGet(() -> error(request, "login_required", "the hints name nobody of this course"));
  }

  private Optional<PracticeMessage> message(LaunchParameters request) {
    var login = request.single("login_hint");
    var hint = request.single("lti_message_hint");
    return login.isEmpty() || hint.isEmpty()
        ? Optional.empty()
        : hints.find(hint.get(), login.get());
  }

  private static Optional<String> fault(LaunchParameters request) {
    var wrong =
        DEMANDED.entrySet().stream()
            .filter(demand -> !is(request, demand.getKey(), demand.getValue()))
            .map(Map.Entry::getKey)
            .sorted()
            .findFirst();
    return wrong.isEmpty() && request.single("nonce").isEmpty() ? Optional.of("nonce") : wrong;
  }

  private static boolean is(LaunchParameters request, String name, String demanded) {
    return request.single(name).filter(demanded::equals).isPresent();
  }

  private FormPost token(LaunchParameters request, PracticeMessage message) {
    var owner = isLaunch(message, PracticeLaunch.WRONG_KEY) ? WRONG_KEY_OWNER : KEY_OWNER;
    var life = isLaunch(message, PracticeLaunch.EXPIRED_TOKEN) ? LONG_OVER : LIFE;
    var nonce = request.single("nonce").orElseThrow();
    var token = keys.sign(owner, life, claims.of(message, nonce));
    var twice = isLaunch(message, PracticeLaunch.REPLAYED_TOKEN);
    return post(request, Map.of("id_token", token), twice);
  }

  private static boolean isLaunch(PracticeMessage message, PracticeLaunch launch) {
    return message.equals(new Fixed(launch));
  }

  private FormPost error(LaunchParameters request, String error, String description) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("error", error);
    fields.put("error_description", description);
    return post(request, fields, false);
  }

  private FormPost post(LaunchParameters request, Map<String, String> answer, boolean twice) {
    var fields = new LinkedHashMap<>(answer);
    request.single("state").ifPresent(state -> fields.put("state", state));
    return new FormPost(platform.redirect(), fields, twice);
  }
}
