package org.lmsgateway.practice.service.content;

import static org.lmsgateway.shared.service.Claims.LTI;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.practice.content.ContentAnswer.Refused;
import org.lmsgateway.practice.content.ContentFault;
import org.lmsgateway.practice.service.PracticePlatform;
import org.lmsgateway.practice.service.RecentValues;
import org.lmsgateway.practice.service.ToolSignature;
import org.lmsgateway.shared.service.Claims;

/** The claims of a deep linking response (Deep Linking 2.0 §4.5; Security Framework 1.0 §5.2). */
final class ResponseCheck {

  static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";

  private final PracticePlatform platform;
  private final ToolSignature signature;
  private final RecentValues requests;
  private final RecentValues nonces;

  /**
   * Makes a check.
   *
   * @param requests the {@code data} of the requests that wait for their response
   */
  ResponseCheck(
      PracticePlatform platform, ToolSignature signature, RecentValues requests, Clock clock) {
    this.platform = platform;
    this.signature = signature;
    this.requests = requests;
    this.nonces = new RecentValues(clock);
  }

  /** What is wrong, in the order of {@link ContentFault}; the last check uses the request up. */
  Optional<Refused> fault(Claims claims) {
    return unless(is(claims, "iss", PracticePlatform.CLIENT_ID), ContentFault.ISSUER, "iss")
        .or(() -> unless(isAudience(claims), ContentFault.AUDIENCE, "aud"))
        .or(() -> signature.timeFault(claims).map(what -> refused(ContentFault.TIME, what)))
        .or(() -> unless(isNonceNew(claims), ContentFault.NONCE, "nonce"))
        .or(
            () ->
                unless(
                    is(claims, LTI + "message_type", "LtiDeepLinkingResponse")
                        && is(claims, LTI + "version", "1.3.0"),
                    ContentFault.MESSAGE,
                    "message_type, version"))
        .or(
            () ->
                unless(
                    is(claims, LTI + "deployment_id", PracticePlatform.DEPLOYMENT),
                    ContentFault.DEPLOYMENT,
                    "deployment_id"))
        .or(() -> unless(isAnswer(claims), ContentFault.DATA, "data"));
  }

  private static boolean is(Claims claims, String name, String demanded) {
    return claims.text(name).filter(demanded::equals).isPresent();
  }

  private boolean isAudience(Claims claims) {
    return is(claims, "aud", platform.issuer())
        || claims.list("aud").filter(List.of(platform.issuer())::equals).isPresent();
  }

  private boolean isNonceNew(Claims claims) {
    return claims
        .filled("nonce")
        .filter(nonce -> nonces.add(nonce, claims.time("exp").orElseThrow()))
        .isPresent();
  }

  private boolean isAnswer(Claims claims) {
    return claims.text(DL + "data").filter(requests::remove).isPresent();
  }

  private static Optional<Refused> unless(boolean right, ContentFault fault, String detail) {
    return right ? Optional.empty() : Optional.of(refused(fault, detail));
  }

  private static Refused refused(ContentFault fault, String detail) {
    return new Refused(fault, detail);
  }
}
