package org.lmsgateway.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmsgateway.identity.AccessToken;
import org.lmsgateway.identity.AccessTokenService;
import org.lmsgateway.identity.ApiClient;
import org.lmsgateway.keys.GatewayTokens;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.shared.AppCaller;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TokenHolder;
import org.lmsgateway.tenantconfig.IdentitySettings;

/**
 * Issues tokens to API clients and reads them. A token says for itself what the client may do until
 * it runs out, so that reading one costs no query.
 */
@Stateless
@PermitAll
public class AccessTokenServiceBean implements AccessTokenService {

  private static final Duration LIFE = Duration.ofMinutes(15);
  private static final Duration USE_ACCURACY = Duration.ofMinutes(5);

  private static final String USE = "token_use";
  private static final String API = "api";

  /** The token of a launch, for its course. */
  private static final String COURSE = "course";

  /** The token of an app itself, for all courses that have launched it. */
  private static final String APP = "app";

  private final ApiClientRepository clients;
  private final SecretBox secrets;
  private final GatewayTokens tokens;
  private final GatewayAddress address;
  private final IdentitySettings settings;
  private final Clock clock;

  public AccessTokenServiceBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public AccessTokenServiceBean(
      ApiClientRepository clients,
      SecretBox secrets,
      GatewayTokens tokens,
      GatewayAddress address,
      IdentitySettings settings,
      Clock clock) {
    this.clients = clients;
    this.secrets = secrets;
    this.tokens = tokens;
    this.address = address;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Optional<AccessToken> issue(String clientId, String clientSecret) {
    return authenticate(clientId, clientSecret).map(this::issue);
  }

  private Optional<Caller> authenticate(String clientId, String clientSecret) {
    var bootstrap = settings.bootstrapClient().filter(client -> client.id().equals(clientId));
    if (bootstrap.isPresent()) {
      return bootstrap
          .filter(client -> secrets.matches(clientSecret, secrets.hash(client.secret().value())))
          .map(client -> bootstrapCaller(client.id()));
    }
    return clients.find(clientId).filter(client -> isSecret(clientSecret, client)).map(this::used);
  }

  private boolean isSecret(String presented, ApiClient client) {
    return client.secretHashes(clock.instant()).stream()
        .anyMatch(hash -> secrets.matches(presented, hash));
  }

  /** To some minutes: a client that asks for tokens all the time shall cost no write each time. */
  private Caller used(ApiClient client) {
    var now = clock.instant();
    if (client.lastUsedAt().filter(now.minus(USE_ACCURACY)::isBefore).isEmpty()) {
      clients.use(client.id(), now, now.minus(USE_ACCURACY));
    }
    return client.caller();
  }

  private static Caller bootstrapCaller(String id) {
    return new Caller("client:" + id, id, null, null, Set.of(Role.OPERATOR));
  }

  private AccessToken issue(Caller caller) {
    Map<String, Object> claims = new HashMap<>();
    claims.put("sub", caller.subject());
    claims.put("upn", caller.subject());
    claims.put("groups", List.copyOf(caller.roleNames()));
    claims.put(USE, API);
    caller.tenant().ifPresent(tenant -> claims.put("tenant", tenant.value()));
    return new AccessToken(tokens.issue(address.toString(), LIFE, claims), LIFE);
  }

  @Override
  public Optional<TokenHolder> read(String bearer) {
    return tokens.read(bearer, address.toString()).flatMap(AccessTokenServiceBean::holder);
  }

  private static Optional<TokenHolder> holder(Map<String, Object> claims) {
    return switch (String.valueOf(claims.get(USE))) {
      case API -> Optional.of(caller(claims));
      case APP -> app(claims).map(app -> new AppCaller(app, null, null));
      case COURSE ->
          app(claims)
              .map(
                  app ->
                      new AppCaller(
                          app, (String) claims.get("course"), (String) claims.get("launch")));
      default -> Optional.empty();
    };
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
    return new Caller(subject, subject, (String) claims.get("tenant"), null, roles);
  }
}
