package org.lmsgateway.identity.service.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmsgateway.identity.access.AccessToken;
import org.lmsgateway.identity.access.TokenReading;
import org.lmsgateway.keys.GatewayTokens;
import org.lmsgateway.shared.AppCaller;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.Role;

/**
 * Writes who calls into an access token, and reads it back. A token says for itself what its holder
 * may do until it runs out, so that reading one costs no query.
 */
@ApplicationScoped
public class CallerTokens {

  private static final Duration PROGRAM_LIFE = Duration.ofMinutes(15);

  private static final String USE = "token_use";
  private static final String API = "api";

  /** The token of a sign-in, to open a remote session with. */
  private static final String BEGIN = "sign-in";

  /** The token of a launch, for its course. */
  private static final String COURSE = "course";

  /** The token of an app itself, for all courses that have launched it. */
  private static final String APP = "app";

  private static final String SESSION = "session";
  private static final String NAME = "name";

  private GatewayTokens tokens;
  private GatewayAddress address;

  protected CallerTokens() {}

  @Inject
  public CallerTokens(GatewayTokens tokens, GatewayAddress address) {
    this.tokens = tokens;
    this.address = address;
  }

  /** A token for the API, for a program, which can get the next one by itself. */
  public AccessToken issue(Caller program) {
    return issue(program, PROGRAM_LIFE);
  }

  /** A token for the API; where the caller is in a remote session, for calls in that. */
  public AccessToken issue(Caller caller, Duration life) {
    return issue(caller, API, life);
  }

  /** A token for opening a remote session, or going on with one, and for little else. */
  public AccessToken issueToBegin(Caller caller, Duration life) {
    return issue(caller, BEGIN, life);
  }

  private AccessToken issue(Caller caller, String use, Duration life) {
    Map<String, Object> claims = new HashMap<>();
    claims.put("sub", caller.subject());
    claims.put("upn", caller.subject());
    claims.put(NAME, caller.displayName());
    claims.put("groups", List.copyOf(caller.roleNames()));
    claims.put(USE, use);
    caller.tenant().ifPresent(tenant -> claims.put("tenant", tenant.value()));
    caller.session().ifPresent(session -> claims.put(SESSION, session));
    return new AccessToken(tokens.issue(address.toString(), life, claims), life);
  }

  /**
   * Whose token it is, and what for: good, to begin with only, or bad. Whether a remote session
   * goes on is not looked at.
   */
  public TokenReading read(String bearer) {
    return tokens
        .read(bearer, address.toString())
        .map(CallerTokens::reading)
        .orElseGet(TokenReading.Bad::new);
  }

  private static TokenReading reading(Map<String, Object> claims) {
    return switch (String.valueOf(claims.get(USE))) {
      case API -> new TokenReading.Good(caller(claims));
      case BEGIN -> new TokenReading.SignedIn(caller(claims));
      case APP -> ofApp(claims, null, null);
      case COURSE -> ofApp(claims, (String) claims.get("course"), (String) claims.get("launch"));
      default -> new TokenReading.Bad();
    };
  }

  private static TokenReading ofApp(Map<String, Object> claims, String course, String launch) {
    return app(claims)
        .<TokenReading>map(app -> new TokenReading.Good(new AppCaller(app, course, launch)))
        .orElseGet(TokenReading.Bad::new);
  }

  private static Optional<String> app(Map<String, Object> claims) {
    return Optional.ofNullable((String) claims.get("app"));
  }

  private static Caller caller(Map<String, Object> claims) {
    var subject = (String) claims.get("sub");
    var groups = (List<?>) claims.get("groups");
    Set<Role> roles =
        Arrays.stream(Role.values())
            .filter(role -> groups.contains(role.roleName()))
            .collect(Collectors.toSet());
    var tenant = (String) claims.get("tenant");
    var name = (String) claims.getOrDefault(NAME, subject);
    return new Caller(subject, name, tenant, null, roles, (String) claims.get(SESSION));
  }
}
