package org.lmsgateway.registration.service.connection;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.registration.connection.ConnectionReport;
import org.lmsgateway.shared.GatewayAddress;

/**
 * Asks the LMS for its key set, its description and its token endpoint at the same time, and reads
 * all answers. So it takes as long as the slowest of them may: what the client allows a document.
 */
@ApplicationScoped
public class ConnectionProbes {

  @Resource private ManagedExecutorService managed;

  private OutboundClient client;
  private KeySetProbe keySets;
  private ClientProbe clients;
  private GatewayAddress gateway;
  private Clock clock;
  private Executor executor;

  protected ConnectionProbes() {}

  @Inject
  public ConnectionProbes(
      OutboundClient client,
      KeySetProbe keySets,
      ClientProbe clients,
      GatewayAddress gateway,
      Clock clock) {
    this.client = client;
    this.keySets = keySets;
    this.clients = clients;
    this.gateway = gateway;
    this.clock = clock;
  }

  /** For tests, which have no container to give the executor. */
  ConnectionProbes(
      OutboundClient client,
      KeySetProbe keySets,
      ClientProbe clients,
      GatewayAddress gateway,
      Clock clock,
      Executor executor) {
    this(client, keySets, clients, gateway, clock);
    this.executor = executor;
  }

  ConnectionReport run(Subject subject) {
    // The key is read before anything is asked: what runs in another thread closes, when it ends,
    // the entity manager that it shares with this one.
    var tokenRequest =
        clients.request(subject).orElseGet(() -> TokenEndpointProbe.request(subject));
    var keySetAsked = ask(OutboundRequest.get(subject.keyset()).with("Accept", "application/json"));
    var tokenAsked = ask(tokenRequest);
    var descriptionAsked = IssuerProbe.request(subject).map(this::ask);

    var keySet = keySetAsked.join();
    var token = tokenAsked.join();
    var description = descriptionAsked.map(CompletableFuture::join);
    return new ConnectionReport(
        clock.instant(),
        List.of(
            keySets.reached(keySet),
            keySets.keys(keySet),
            IssuerProbe.read(subject, description),
            ClockProbe.read(answers(keySet, token, description)),
            TokenEndpointProbe.read(token),
            clients.read(subject, token),
            DeploymentProbe.read(subject),
            CookieProbe.read(subject, gateway)));
  }

  private static Stream<Asked> answers(Asked keySet, Asked token, Optional<Asked> description) {
    return Stream.concat(Stream.of(keySet, token), description.stream());
  }

  private CompletableFuture<Asked> ask(OutboundRequest request) {
    return CompletableFuture.supplyAsync(
        () -> Asked.of(client, request, clock), executor == null ? managed : executor);
  }
}
