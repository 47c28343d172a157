package org.lmsgateway.launch.service.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lmsgateway.app.AppId;
import org.lmsgateway.keys.GatewayTokens;
import org.lmsgateway.launch.SwapOutcome.Swapped;
import org.lmsgateway.launch.service.LaunchConfiguration;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.service.Claims;

/**
 * Issues the two tokens of a launch. The launch token is for the app: a MicroProfile JWT whose
 * groups are the LMS's roles. The access token is for the gateway and opens the services of that
 * launch's course; it carries no group and no right to the API.
 */
@ApplicationScoped
public class LaunchTokens {

  static final Duration LIFE = Duration.ofHours(1);
  private static final List<String> COPIED =
      List.of("tenant", "registration", "deployment", "course", "context", "resourceLink", "roles");

  private LaunchConfiguration configuration;
  private GatewayTokens tokens;
  private GatewayAddress address;

  protected LaunchTokens() {}

  @Inject
  public LaunchTokens(
      LaunchConfiguration configuration, GatewayTokens tokens, GatewayAddress address) {
    this.configuration = configuration;
    this.tokens = tokens;
    this.address = address;
  }

  /**
   * Issues both.
   *
   * @param all the launch as {@link LaunchData} made it; the app gets of it what it may know now,
   *     not what it might have known when the launch began
   */
  Swapped issue(AppId app, Map<String, Object> all) {
    var settings = configuration.app(app).orElseThrow().settings();
    var launch = new Release(settings).of(all);
    var data = new Claims(launch);
    var user = data.object("user").orElseThrow();
    var userId = user.text("id").orElseThrow();
    return new Swapped(
        tokens.issue(app.value(), LIFE, launchClaims(data, user, userId)),
        tokens.issue(address.toString(), LIFE, accessClaims(data, app, userId)),
        LIFE,
        launch);
  }

  private static Map<String, Object> launchClaims(Claims data, Claims user, String userId) {
    var claims = subject("launch", data, userId);
    COPIED.stream()
        .filter(data::has)
        .forEach(member -> claims.put(member, data.values().get(member)));
    user.text("name").ifPresent(name -> claims.put("name", name));
    user.text("email").ifPresent(email -> claims.put("email", email));
    List<String> roles =
        data.list("roles").orElse(List.of()).stream().map(String.class::cast).toList();
    claims.put("groups", RoleGroups.of(roles));
    return claims;
  }

  private static Map<String, Object> accessClaims(Claims data, AppId app, String userId) {
    var claims = subject("course", data, userId);
    claims.put("app", app.value());
    claims.put("tenant", data.text("tenant").orElseThrow());
    claims.put("registration", data.text("registration").orElseThrow());
    data.text("course").ifPresent(course -> claims.put("course", course));
    claims.put("groups", List.of());
    return claims;
  }

  /** MicroProfile JWT 2.1 §4.1: {@code sub} and {@code upn} name the user. */
  private static Map<String, Object> subject(String use, Claims data, String userId) {
    Map<String, Object> claims = new HashMap<>();
    claims.put("sub", userId);
    claims.put("upn", userId);
    claims.put("token_use", use);
    claims.put("launch", data.text("id").orElseThrow());
    return claims;
  }
}
