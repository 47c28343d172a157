package org.lmsgateway.microsoft.service.call;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lmsgateway.microsoft.GraphRefusal;
import org.lmsgateway.microsoft.MicrosoftConnection;
import org.lmsgateway.microsoft.service.MicrosoftConnectionRepository;
import org.lmsgateway.microsoft.service.MicrosoftProof;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Done;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Refused;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.outbound.SendOutcome.Answered;
import org.lmsgateway.outbound.SendOutcome.Unanswered;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenantconfig.microsoft.MicrosoftSettings;

/**
 * Gets tokens for Microsoft Graph from directories (RFC 6749 §4.4) and uses each until it runs out
 * or the connection is changed. Each node has its own, one for each tenant.
 */
@ApplicationScoped
public class GraphTokens {

  private static final Duration MARGIN = Duration.ofMinutes(2);
  private static final int SHORT_LIFE_SECONDS = 300;

  private final Map<TenantId, GraphAccess> known = new ConcurrentHashMap<>();

  private MicrosoftConnectionRepository connections;
  private MicrosoftProof proof;
  private MicrosoftSettings settings;
  private OutboundClient client;
  private Clock clock;

  protected GraphTokens() {}

  @Inject
  public GraphTokens(
      MicrosoftConnectionRepository connections,
      MicrosoftProof proof,
      MicrosoftSettings settings,
      OutboundClient client,
      Clock clock) {
    this.connections = connections;
    this.proof = proof;
    this.settings = settings;
    this.client = client;
    this.clock = clock;
  }

  GraphOutcome<GraphAccess> access(TenantId tenant) {
    var connection = connections.find(tenant);
    if (connection.isEmpty()) {
      known.remove(tenant);
      return Refused.of(GraphRefusal.MICROSOFT_NOT_CONNECTED, "");
    }
    var kept = known.get(tenant);
    return kept != null
            && kept.version() == connection.get().version()
            && clock.instant().isBefore(kept.freshUntil())
        ? new Done<>(kept)
        : ask(connection.get());
  }

  /** A new token, whatever is kept: it says what the application is allowed now. */
  public GraphOutcome<GraphAccess> fresh(TenantId tenant) {
    known.remove(tenant);
    return access(tenant);
  }

  private GraphOutcome<GraphAccess> ask(MicrosoftConnection connection) {
    var addresses = settings.clouds().get(connection.cloud().name());
    var outcome = client.send(request(connection, addresses));
    if (outcome instanceof Unanswered unanswered) {
      return GraphFaults.of(unanswered);
    }
    var answer = GraphAnswer.of((Answered) outcome);
    if (answer.isEmpty()) {
      return GraphFaults.unreadable();
    }
    return answer.get().isSuccess()
        ? keep(connection, addresses.graph(), answer.get())
        : refused(answer.get());
  }

  private OutboundRequest request(
      MicrosoftConnection connection, MicrosoftSettings.Addresses addresses) {
    var directory = GraphRequest.id(connection.directory());
    var address = URI.create(addresses.login() + "/" + directory + "/oauth2/v2.0/token");
    var form = new LinkedHashMap<String, String>();
    form.put("grant_type", "client_credentials");
    form.put("client_id", connection.client());
    form.put("scope", addresses.graph() + "/.default");
    form.putAll(proof.of(connection, address));
    var body =
        form.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + GraphRequest.encoded(entry.getValue()))
            .collect(joining("&"));
    return OutboundRequest.post(address, "application/x-www-form-urlencoded", body);
  }

  private GraphOutcome<GraphAccess> keep(
      MicrosoftConnection connection, URI graph, GraphAnswer answer) {
    var token = answer.body().getString("access_token", "");
    if (token.isEmpty()) {
      return GraphFaults.unreadable();
    }
    var life = Duration.ofSeconds(answer.body().getInt("expires_in", SHORT_LIFE_SECONDS));
    var until = clock.instant().plus(life).minus(MARGIN);
    var access = new GraphAccess(graph, token, connection.version(), until);
    known.put(connection.tenant(), access);
    return new Done<>(access);
  }

  /** Names the directory's own number of the error, which its documentation explains. */
  private static Refused<GraphAccess> refused(GraphAnswer answer) {
    if (answer.status() == 429 || answer.status() >= 500) {
      return GraphFaults.of(answer);
    }
    var number =
        answer.body().get("error_codes") instanceof JsonArray codes
                && !codes.isEmpty()
                && codes.get(0) instanceof JsonNumber code
            ? "AADSTS" + code.longValue()
            : GraphAnswer.printable(answer.body().getString("error", ""));
    return Refused.of(GraphRefusal.MICROSOFT_SIGN_IN_REFUSED, number);
  }
}
