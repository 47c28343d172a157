package org.lmsgateway.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.identity.access.AccessToken;
import org.lmsgateway.identity.access.AccessTokenService;
import org.lmsgateway.identity.access.TokenReading;
import org.lmsgateway.identity.service.client.ClientDoor;
import org.lmsgateway.identity.service.remote.RemoteSessionCheck;
import org.lmsgateway.identity.service.token.CallerTokens;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.Role;
import org.lmsgateway.tenantconfig.IdentitySettings;

/**
 * Issues tokens to API clients and reads them. Only one of a remote session costs a query, because
 * that may be closed before its token runs out.
 */
@Stateless
@PermitAll
public class AccessTokenServiceBean implements AccessTokenService {

  private final ClientDoor door;
  private final SecretBox secrets;
  private final CallerTokens tokens;
  private final RemoteSessionCheck remote;
  private final IdentitySettings settings;

  public AccessTokenServiceBean() {
    this(null, null, null, null, null);
  }

  @Inject
  public AccessTokenServiceBean(
      ClientDoor door,
      SecretBox secrets,
      CallerTokens tokens,
      RemoteSessionCheck remote,
      IdentitySettings settings) {
    this.door = door;
    this.secrets = secrets;
    this.tokens = tokens;
    this.remote = remote;
    this.settings = settings;
  }

  @Override
  public Optional<AccessToken> issue(String clientId, String clientSecret) {
    return authenticate(clientId, clientSecret).map(tokens::issue);
  }

  private Optional<Caller> authenticate(String clientId, String clientSecret) {
    var bootstrap = settings.bootstrapClient().filter(client -> client.id().equals(clientId));
    if (bootstrap.isPresent()) {
      return bootstrap
          .filter(client -> secrets.matches(clientSecret, secrets.hash(client.secret().value())))
          .map(client -> bootstrapCaller(client.id()));
    }
    return door.bySecret(clientId, clientSecret);
  }

  private static Caller bootstrapCaller(String id) {
    return new Caller("client:" + id, id, null, null, Set.of(Role.OPERATOR));
  }

  @Override
  public TokenReading read(String bearer) {
    var reading = tokens.read(bearer);
    return reading instanceof TokenReading.Good good && good.holder() instanceof Caller caller
        ? caller
            .session()
            .flatMap(remote::refusal)
            .<TokenReading>map(TokenReading.SessionOver::new)
            .orElse(reading)
        : reading;
  }
}
