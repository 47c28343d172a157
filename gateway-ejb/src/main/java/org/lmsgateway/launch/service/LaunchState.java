package org.lmsgateway.launch.service;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.app.AppId;
import org.lmsgateway.registration.RegistrationId;

/**
 * What the login tells the callback, sealed into the OAuth state.
 *
 * @param registration whose launch it is
 * @param nonce the one that the id_token must carry
 * @param cookieName the cookie that binds the launch to the browser
 * @param cookieHash of that cookie's value
 * @param app the one that the target link is for
 * @param targetHash of the target link URI, which the token must repeat; the URI itself may be long
 * @param deploymentId what the login named; the token must name the same
 */
public record LaunchState(
    RegistrationId registration,
    String nonce,
    String cookieName,
    String cookieHash,
    AppId app,
    String targetHash,
    Optional<String> deploymentId) {

  /** How long a person may take to sign in to the LMS on the way. */
  public static final Duration LIFE = Duration.ofMinutes(10);

  /** The plain form, to be sealed; {@link #of} reads it. */
  public Map<String, Object> content() {
    Map<String, Object> content = new HashMap<>();
    content.put("reg", registration.value());
    content.put("nonce", nonce);
    content.put("cookie", cookieName);
    content.put("bind", cookieHash);
    content.put("app", app.value());
    content.put("target", targetHash);
    deploymentId.ifPresent(id -> content.put("dep", id));
    return content;
  }

  /** Reads what {@link #content} made; it was sealed, so it is complete. */
  public static LaunchState of(Map<String, Object> content) {
    return new LaunchState(
        new RegistrationId((String) content.get("reg")),
        (String) content.get("nonce"),
        (String) content.get("cookie"),
        (String) content.get("bind"),
        new AppId((String) content.get("app")),
        (String) content.get("target"),
        Optional.ofNullable((String) content.get("dep")));
  }
}
