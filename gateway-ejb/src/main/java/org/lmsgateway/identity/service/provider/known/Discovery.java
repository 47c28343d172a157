package org.lmsgateway.identity.service.provider.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lmsgateway.identity.provider.SignInReason;
import org.lmsgateway.outbound.FetchOutcome;
import org.lmsgateway.outbound.FetchOutcome.Failed;
import org.lmsgateway.outbound.FetchOutcome.Fetched;
import org.lmsgateway.outbound.OutboundClient;

/**
 * Fetches what providers say of themselves (OpenID Connect Discovery 1.0 §4) and keeps it for an
 * hour, or for a day while the provider is down.
 */
@ApplicationScoped
public class Discovery {

  private static final String PATH = "/.well-known/openid-configuration";
  private static final Duration LIFE = Duration.ofHours(1);
  private static final Duration OUTAGE = Duration.ofDays(1);

  private final Map<URI, Known> known = new ConcurrentHashMap<>();
  private OutboundClient client;
  private Clock clock;

  private record Known(String json, Instant at) {}

  protected Discovery() {}

  @Inject
  public Discovery(OutboundClient client, Clock clock) {
    this.client = client;
    this.clock = clock;
  }

  public ProviderDocument document(Provider provider) throws RefusedSignIn {
    return ProviderDocument.read(json(provider.issuer()), provider);
  }

  /** As it is now: for who has just changed something at the provider. */
  public ProviderDocument documentNow(Provider provider) throws RefusedSignIn {
    var outcome = fetch(provider.issuer());
    if (outcome instanceof Fetched fetched) {
      known.put(provider.issuer(), new Known(fetched.json(), clock.instant()));
      return ProviderDocument.read(fetched.json(), provider);
    }
    throw unreachable(provider.issuer(), (Failed) outcome);
  }

  private FetchOutcome fetch(URI issuer) {
    return client.fetchJson(URI.create(issuer + PATH));
  }

  private String json(URI issuer) throws RefusedSignIn {
    var last = known.get(issuer);
    var now = clock.instant();
    if (last != null && last.at().plus(LIFE).isAfter(now)) {
      return last.json();
    }
    var outcome = fetch(issuer);
    if (outcome instanceof Fetched fetched) {
      known.put(issuer, new Known(fetched.json(), now));
      return fetched.json();
    }
    if (last != null && last.at().plus(OUTAGE).isAfter(now)) {
      return last.json();
    }
    throw unreachable(issuer, (Failed) outcome);
  }

  private static RefusedSignIn unreachable(URI issuer, Failed failed) {
    return new RefusedSignIn(
        SignInReason.PROVIDER_UNREACHABLE,
        "metadata of "
            + issuer
            + ": "
            + failed.fault()
            + (failed.status() == 0 ? "" : " " + failed.status()));
  }
}
