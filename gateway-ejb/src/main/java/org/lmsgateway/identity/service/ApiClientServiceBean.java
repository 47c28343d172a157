package org.lmsgateway.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.audit.AuditedFields;
import org.lmsgateway.identity.ApiClient;
import org.lmsgateway.identity.ApiClientCredentials;
import org.lmsgateway.identity.ApiClientDraft;
import org.lmsgateway.identity.ApiClientService;
import org.lmsgateway.identity.service.client.ApiClientRepository;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.assertion.ClientKeySet;
import org.lmsgateway.keys.assertion.ClientKeys;
import org.lmsgateway.keys.assertion.KeysDraft;
import org.lmsgateway.keys.service.assertion.ClientKeyReading;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.list.ListSearch;

/** Makes and deletes API clients. A client never gets more rights than the person who makes it. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
public class ApiClientServiceBean implements ApiClientService {

  /** How long an old secret counts beside the new one. */
  private static final Duration OVERLAP = Duration.ofDays(1);

  private static final int MOST_NAME = 120;

  private final ApiClientRepository clients;
  private final SecretBox secrets;
  private final ClientKeyReading keys;
  private final AuditLog audit;
  private final CallerContext callers;
  private final Clock clock;

  public ApiClientServiceBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public ApiClientServiceBean(
      ApiClientRepository clients,
      SecretBox secrets,
      ClientKeyReading keys,
      AuditLog audit,
      CallerContext callers,
      Clock clock) {
    this.clients = clients;
    this.secrets = secrets;
    this.keys = keys;
    this.audit = audit;
    this.callers = callers;
    this.clock = clock;
  }

  @Override
  public Outcome<ApiClientCredentials> create(ApiClientDraft draft) {
    var faults = new ArrayList<FieldFault>();
    nameFault(draft.name()).ifPresent(faults::add);
    var outcome = keys.read(draft.keys());
    if (outcome instanceof Rejected<Optional<ClientKeys>> rejected) {
      faults.addAll(rejected.faults());
    }
    return faults.isEmpty()
        ? new Done<>(created(draft, ((Done<Optional<ClientKeys>>) outcome).value()))
        : new Rejected<>(faults);
  }

  private ApiClientCredentials created(ApiClientDraft draft, Optional<ClientKeys> own) {
    var caller = callers.current();
    var secret = secrets.newSecret();
    var client =
        new ApiClient(
            UUID.randomUUID().toString(),
            draft.name().strip(),
            secrets.hash(secret),
            owner(caller),
            draft.auditOnly() ? Set.of(Role.AUDITOR) : caller.roles(),
            clock.instant());
    own.ifPresent(one -> client.proveBy(one, secrets.hash(secret)));
    clients.add(client);
    audit.record(AuditAction.CREATED, subject(client), AuditedFields.NONE, fields(client));
    return new ApiClientCredentials(client, own.isPresent() ? null : secret);
  }

  private static Optional<FieldFault> nameFault(String name) {
    if (name == null || name.isBlank()) {
      return Optional.of(FieldFault.of("name", FieldCode.REQUIRED));
    }
    return name.strip().length() > MOST_NAME
        ? Optional.of(new FieldFault("name", FieldCode.TOO_LONG, Integer.toString(MOST_NAME)))
        : Optional.empty();
  }

  private static AuditSubject subject(ApiClient client) {
    var tenant = client.caller().tenant().orElse(null);
    return new AuditSubject(tenant, "api-client", client.id(), client.name());
  }

  private static AuditedFields fields(ApiClient client) {
    return AuditedFields.NONE
        .with("name", client.name())
        .with("roles", client.roles())
        .with("jwksUrl", address(client))
        .with("keys", client.keyIds());
  }

  private static String address(ApiClient client) {
    return client.keySet().orElse(null) instanceof ClientKeySet.Published published
        ? published.address().toString()
        : null;
  }

  private static TenantId owner(Caller caller) {
    return caller.tenant().orElse(null);
  }

  @Override
  public Page<ApiClient> list(PageRequest page) {
    return list(ListSearch.ALL, page);
  }

  @Override
  public Page<ApiClient> list(ListSearch search, PageRequest page) {
    var caller = callers.current();
    if (caller.isOperator()) {
      return clients.list(Optional.empty(), search, page);
    }
    return caller
        .tenant()
        .map(tenant -> clients.list(Optional.of(tenant), search, page))
        .orElse(new Page<>(List.of(), null));
  }

  @Override
  public Optional<ApiClient> find(String id) {
    var caller = callers.current();
    return clients
        .find(id)
        .filter(
            client ->
                caller.isOperator() || client.caller().tenant().filter(caller::sees).isPresent());
  }

  @Override
  public Optional<Outcome<ApiClient>> rename(String id, String name) {
    return find(id)
        .map(
            client -> {
              var fault = nameFault(name);
              if (fault.isPresent()) {
                return new Rejected<>(List.of(fault.get()));
              }
              var before = fields(client);
              client.rename(name.strip());
              audit.record(AuditAction.CHANGED, subject(client), before, fields(client));
              return new Done<>(client);
            });
  }

  @Override
  public Optional<ApiClientCredentials> renewSecret(String id, boolean endOld) {
    return find(id)
        .map(
            client -> {
              var secret = secrets.newSecret();
              var now = clock.instant();
              var ends = endOld ? now : now.plus(OVERLAP);
              client.renewSecret(secrets.hash(secret), ends);
              var ended = AuditedFields.NONE.with("oldSecretEndsAt", ends);
              audit.record(AuditAction.SECRET_RENEWED, subject(client), AuditedFields.NONE, ended);
              return new ApiClientCredentials(client, secret);
            });
  }

  @Override
  public Optional<Outcome<ApiClient>> proveBy(String id, KeysDraft draft) {
    return find(id).map(client -> proved(client, draft));
  }

  private Outcome<ApiClient> proved(ApiClient client, KeysDraft draft) {
    var outcome = keys.read(draft);
    if (outcome instanceof Rejected<Optional<ClientKeys>> rejected) {
      return new Rejected<>(rejected.faults());
    }
    var own = ((Done<Optional<ClientKeys>>) outcome).value();
    if (own.isEmpty()) {
      return new Rejected<>(List.of(FieldFault.of("jwksUrl", FieldCode.REQUIRED)));
    }
    var before = fields(client);
    client.proveBy(own.get(), secrets.hash(secrets.newSecret()));
    audit.record(AuditAction.CHANGED, subject(client), before, fields(client));
    return new Done<>(client);
  }

  @Override
  public boolean delete(String id) {
    var found = find(id);
    found.ifPresent(
        client -> {
          clients.remove(client);
          audit.record(AuditAction.DELETED, subject(client), fields(client), AuditedFields.NONE);
        });
    return found.isPresent();
  }
}
