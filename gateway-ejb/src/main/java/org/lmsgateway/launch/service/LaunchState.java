package org.lmsgateway.launch.service;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.app.AppId;
import org.lmsgateway.registration.RegistrationId;

/**
 * What the login tells the callback, sealed into the OAuth state.
 *
 * @param registration whose launch it is
 * @param nonce the one that the id_token must carry
 * @param binding what ties the launch to the browser
 * @param app the one that the target link is for
 * @param targetHash of the target link URI, which the token must repeat; the URI itself may be long
 * @param deploymentId what the login named; the token must name the same
 */
public record LaunchState(
    RegistrationId registration,
    String nonce,
    LaunchBinding binding,
    AppId app,
    String targetHash,
    Optional<String> deploymentId) {

  /** How long a person may take to sign in to the LMS on the way. */
  public static final Duration LIFE = Duration.ofMinutes(10);

  /** The plain form, to be sealed; {@link #of} reads it. */
  public Map<String, Object> content() {
    var content = binding.content();
    content.put("reg", registration.value());
    content.put("nonce", nonce);
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
        LaunchBinding.of(content),
        new AppId((String) content.get("app")),
        (String) content.get("target"),
        Optional.ofNullable((String) content.get("dep")));
  }
}
