package org.lmsgateway.identity.service.client;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.lmsgateway.identity.ApiClient;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.shared.Caller;

/** Lets API clients in, and takes down that they came; the part that needs a transaction. */
@Stateless
@PermitAll
public class ClientDoor {

  private static final Duration USE_ACCURACY = Duration.ofMinutes(5);

  private final ApiClientRepository clients;
  private final SecretBox secrets;
  private final Clock clock;

  public ClientDoor() {
    this(null, null, null);
  }

  @Inject
  public ClientDoor(ApiClientRepository clients, SecretBox secrets, Clock clock) {
    this.clients = clients;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** The client with that secret. One that has keys has none. */
  public Optional<Caller> bySecret(String clientId, String secret) {
    return clients
        .find(clientId)
        .filter(client -> client.keySet().isEmpty())
        .filter(client -> isSecret(secret, client))
        .map(this::enter);
  }

  private boolean isSecret(String presented, ApiClient client) {
    return client.secretHashes(clock.instant()).stream()
        .anyMatch(hash -> secrets.matches(presented, hash));
  }

  /**
   * Who a client is that has proved itself. That it came is kept to some minutes: a client that
   * asks for tokens all the time shall cost no write each time.
   */
  public Caller enter(ApiClient client) {
    var now = clock.instant();
    if (client.lastUsedAt().filter(now.minus(USE_ACCURACY)::isBefore).isEmpty()) {
      clients.use(client.id(), now, now.minus(USE_ACCURACY));
    }
    return client.caller();
  }
}
