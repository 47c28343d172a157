package org.lmsgateway.microsoft.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.keys.service.certificate.CertificateSigner;
import org.lmsgateway.microsoft.MicrosoftConnection;
import org.lmsgateway.microsoft.service.call.GraphBatches;
import org.lmsgateway.microsoft.service.call.GraphCalls;
import org.lmsgateway.microsoft.service.call.GraphTokens;
import org.lmsgateway.microsoft.service.graph.GraphGroups;
import org.lmsgateway.microsoft.service.graph.GraphTeams;
import org.lmsgateway.microsoft.service.graph.GraphUsers;
import org.lmsgateway.microsoft.service.graph.MembershipWrites;
import org.lmsgateway.microsoft.standin.GraphStandIn;
import org.lmsgateway.microsoft.standin.StandInDirectory;
import org.lmsgateway.outbound.service.Pause;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenantconfig.microsoft.MicrosoftSettings;

/** A tenant that is connected to a stand-in of Microsoft 365, and the gateway's way there. */
public final class GraphScene implements AutoCloseable {

  public final TenantId tenant;
  public final SettableClock clock = new SettableClock();

  /** How long the gateway would have waited each time. */
  public final List<Duration> pauses = new ArrayList<>();

  public final GraphStandIn standIn = new GraphStandIn();
  public final StandInDirectory directory = standIn.directory();
  public final MicrosoftProof proof =
      new MicrosoftProof(TestKeys.secretBox(), new CertificateSigner(TestKeys.secretBox(), clock));
  public final GraphTokens tokens;
  public final GraphCalls calls;
  public final GraphBatches batches;
  public final GraphUsers users;
  public final GraphGroups groups;
  public final GraphTeams teams;

  private MicrosoftConnection connection;

  public GraphScene() {
    this(new TenantId("school"));
  }

  public GraphScene(TenantId tenant) {
    this.tenant = tenant;
    this.connection = connection(directory.secret());
    var addresses = new MicrosoftSettings.Addresses(standIn.login(), standIn.graph());
    var settings = new MicrosoftSettings(Map.of(Cloud.PUBLIC.name(), addresses));
    var client = TestClients.allowing("localhost");
    var pause = new NotedPause(pauses);
    tokens = new GraphTokens(new OneConnection(), proof, settings, client, clock);
    calls = new GraphCalls(client, tokens, pause);
    batches = new GraphBatches(calls);
    users = new GraphUsers(batches);
    groups = new GraphGroups(calls, new MembershipWrites(calls, batches));
    teams = new GraphTeams(calls, pause);
  }

  private MicrosoftConnection connection(String secret) {
    var made = new MicrosoftConnection(tenant);
    made.isApplication(Cloud.PUBLIC, directory.id(), directory.client());
    made.provesBySecret(proof.seal(tenant, secret), null);
    return made;
  }

  /** The admin enters another secret. */
  public void enterSecret(String secret) {
    connection = connection(secret);
  }

  public void disconnect() {
    connection = null;
  }

  /** What is stored, without a database. */
  private final class OneConnection extends MicrosoftConnectionRepository {
    @Override
    public Optional<MicrosoftConnection> find(TenantId id) {
      return Optional.ofNullable(connection).filter(one -> one.tenant().equals(id));
    }
  }

  /** Waits for nothing. */
  private static final class NotedPause extends Pause {
    private final List<Duration> pauses;

    NotedPause(List<Duration> pauses) {
      this.pauses = pauses;
    }

    @Override
    public void take(Duration time) {
      pauses.add(time);
    }
  }

  @Override
  public void close() {
    standIn.close();
  }
}
