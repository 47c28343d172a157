package org.lmsgateway.identity.service.provider.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.audit.AuditedFields;
import org.lmsgateway.identity.TenantClient;
import org.lmsgateway.identity.provider.own.OwnProvider;
import org.lmsgateway.identity.provider.own.OwnProviderDraft;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.tenant.Tenant;

/** Takes down what was checked of a tenant's own provider, and that it was. */
@ApplicationScoped
public class OwnProviderEntry {

  private TenantClientRepository clients;
  private SecretBox box;
  private GatewayAddress address;
  private AuditLog audit;
  private Clock clock;

  protected OwnProviderEntry() {}

  @Inject
  public OwnProviderEntry(
      TenantClientRepository clients,
      SecretBox box,
      GatewayAddress address,
      AuditLog audit,
      Clock clock) {
    this.clients = clients;
    this.box = box;
    this.address = address;
    this.audit = audit;
    this.clock = clock;
  }

  Optional<TenantClient> find(Tenant tenant) {
    return clients.find(tenant.id());
  }

  OwnProvider shown(Tenant tenant) {
    return shown(tenant, find(tenant));
  }

  private OwnProvider shown(Tenant tenant, Optional<TenantClient> client) {
    return new OwnProvider(
        tenant.issuer().map(URI::create).orElseThrow(),
        client.map(OwnProviderEntry::shown).orElse(null),
        address.of(Providers.CALLBACK + "/" + tenant.id()),
        address.of(Providers.SIGNED_OUT));
  }

  private static OwnProvider.Client shown(TenantClient client) {
    return new OwnProvider.Client(
        client.clientId(),
        client.sealedSecret().isPresent(),
        client.name().orElse(null),
        client.domains().stream().sorted().toList());
  }

  /**
   * Takes a draft without faults down.
   *
   * @throws jakarta.persistence.PersistenceException if a domain was given to another meanwhile
   */
  OwnProvider save(Tenant tenant, OwnProviderDraft draft, Set<String> domains) {
    var known = find(tenant);
    var before = known.map(OwnProviderEntry::fields).orElse(AuditedFields.NONE);
    var secret = given(draft.clientSecret()).filter(text -> !isSecret(text, known));
    var kept =
        secret
            .map(text -> box.seal(Providers.sealedFor(tenant.id()), text))
            .or(() -> known.flatMap(TenantClient::sealedSecret))
            .orElse(null);
    var client =
        known.orElseGet(
            () -> new TenantClient(tenant.id(), draft.clientId().strip(), kept, clock.instant()));
    client.change(draft.clientId().strip(), kept, clock.instant());
    client.rename(given(draft.name()).orElse(null));
    client.lead(domains);
    if (known.isEmpty()) {
      clients.add(client);
    }
    clients.flush();
    record(tenant, known.isPresent(), before, client);
    if (known.isPresent() && secret.isPresent()) {
      audit.record(AuditAction.SECRET_RENEWED, subject(tenant));
    }
    return shown(tenant, Optional.of(client));
  }

  private boolean isSecret(String text, Optional<TenantClient> known) {
    return known.flatMap(this::secret).filter(text::equals).isPresent();
  }

  private Optional<String> secret(TenantClient client) {
    var purpose = Providers.sealedFor(client.tenant());
    return client.sealedSecret().flatMap(text -> box.open(purpose, text));
  }

  private void record(Tenant tenant, boolean known, AuditedFields before, TenantClient client) {
    var action = known ? AuditAction.CHANGED : AuditAction.CREATED;
    audit.record(action, subject(tenant), before, fields(client));
  }

  private static Optional<String> given(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
  }

  /** Whether there was anything to remove. */
  boolean remove(Tenant tenant) {
    var found = find(tenant);
    found.ifPresent(
        client -> {
          var before = fields(client);
          clients.remove(client);
          audit.record(AuditAction.DELETED, subject(tenant), before, AuditedFields.NONE);
        });
    return found.isPresent();
  }

  private static AuditSubject subject(Tenant tenant) {
    return new AuditSubject(tenant.id(), "provider", tenant.id().value(), tenant.name());
  }

  private static AuditedFields fields(TenantClient client) {
    return AuditedFields.NONE
        .with("clientId", client.clientId())
        .with("name", client.name())
        .with("domains", client.domains());
  }
}
