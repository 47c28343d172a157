package org.lmsgateway.deeplinking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.course.ContentRequest;
import org.lmsgateway.deeplinking.ContentReturn;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.ToolKeys;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.shared.service.Claims;

/** Signs the message that takes content to an LMS (Deep Linking 2.0 §4.5). */
@ApplicationScoped
public class ContentResponse {

  private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";
  private static final Duration LIFE = Duration.ofMinutes(5);

  /** The claims by the names that the choice was kept under. */
  private static final Map<String, String> MESSAGES =
      Map.of(
          "message", "msg",
          "log", "log",
          "errorMessage", "errormsg",
          "errorLog", "errorlog");

  private RegistrationRepository registrations;
  private ToolKeys keys;
  private SecretBox secrets;

  protected ContentResponse() {}

  @Inject
  public ContentResponse(RegistrationRepository registrations, ToolKeys keys, SecretBox secrets) {
    this.registrations = registrations;
    this.keys = keys;
    this.secrets = secrets;
  }

  /** The signed message and where it goes; empty if the LMS is no longer registered. */
  Optional<ContentReturn> sign(ContentRequest request, Claims chosen) {
    var settings = LinkSettings.of(request, secrets);
    return registrations
        .find(request.registration())
        .map(
            registration ->
                new ContentReturn(
                    settings.returnUrl(),
                    keys.sign(
                        registration.id().value(),
                        LIFE,
                        claims(request, registration, settings, chosen)),
                    registration.framedBy()));
  }

  /** Security Framework 1.0 §5.2.2: who issues and who receives have changed places. */
  private Map<String, Object> claims(
      ContentRequest request, Registration registration, LinkSettings settings, Claims chosen) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", registration.clientId());
    claims.put("aud", registration.issuer());
    claims.put("azp", registration.issuer());
    claims.put("nonce", secrets.newSecret());
    claims.put(Claims.LTI + "deployment_id", request.deployment());
    claims.put(Claims.LTI + "message_type", "LtiDeepLinkingResponse");
    claims.put(Claims.LTI + "version", "1.3.0");
    claims.put(DL + "content_items", chosen.list("items").orElse(List.of()));
    settings.data().ifPresent(data -> claims.put(DL + "data", data));
    MESSAGES.forEach(
        (name, claim) -> chosen.text(name).ifPresent(text -> claims.put(DL + claim, text)));
    return claims;
  }
}
