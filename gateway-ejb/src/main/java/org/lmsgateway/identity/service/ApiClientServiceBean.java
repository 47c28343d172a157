package org.lmsgateway.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.audit.AuditedFields;
import org.lmsgateway.identity.ApiClient;
import org.lmsgateway.identity.ApiClientCredentials;
import org.lmsgateway.identity.ApiClientService;
import org.lmsgateway.keys.SecretBox;
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

/** Makes and deletes API clients. A client never gets more rights than the person who makes it. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
public class ApiClientServiceBean implements ApiClientService {

  private final ApiClientRepository clients;
  private final SecretBox secrets;
  private final AuditLog audit;
  private final CallerContext callers;
  private final Clock clock;

  public ApiClientServiceBean() {
    this(null, null, null, null, null);
  }

  @Inject
  public ApiClientServiceBean(
      ApiClientRepository clients,
      SecretBox secrets,
      AuditLog audit,
      CallerContext callers,
      Clock clock) {
    this.clients = clients;
    this.secrets = secrets;
    this.audit = audit;
    this.callers = callers;
    this.clock = clock;
  }

  @Override
  public Outcome<ApiClientCredentials> create(String name) {
    if (name == null || name.isBlank()) {
      return new Rejected<>(List.of(FieldFault.of("name", FieldCode.REQUIRED)));
    }
    if (name.strip().length() > 120) {
      return new Rejected<>(List.of(new FieldFault("name", FieldCode.TOO_LONG, "120")));
    }
    var caller = callers.current();
    var secret = secrets.newSecret();
    var client =
        new ApiClient(
            UUID.randomUUID().toString(),
            name.strip(),
            secrets.hash(secret),
            owner(caller),
            caller.roles(),
            clock.instant());
    clients.add(client);
    audit.record(AuditAction.CREATED, subject(client), AuditedFields.NONE, fields(client));
    return new Done<>(new ApiClientCredentials(client, secret));
  }

  private static AuditSubject subject(ApiClient client) {
    var tenant = client.caller().tenant().orElse(null);
    return new AuditSubject(tenant, "api-client", client.id(), client.name());
  }

  private static AuditedFields fields(ApiClient client) {
    return AuditedFields.NONE.with("name", client.name()).with("roles", client.roles());
  }

  private static TenantId owner(Caller caller) {
    return caller.tenant().orElse(null);
  }

  @Override
  public Page<ApiClient> list(PageRequest page) {
    var caller = callers.current();
    if (caller.isOperator()) {
      return clients.list(Optional.empty(), page);
    }
    return caller
        .tenant()
        .map(tenant -> clients.list(Optional.of(tenant), page))
        .orElse(new Page<>(List.of(), null));
  }

  @Override
  public boolean delete(String id) {
    var caller = callers.current();
    var found =
        clients
            .find(id)
            .filter(
                client ->
                    caller.isOperator()
                        || client.caller().tenant().filter(caller::sees).isPresent());
    found.ifPresent(
        client -> {
          clients.remove(client);
          audit.record(AuditAction.DELETED, subject(client), fields(client), AuditedFields.NONE);
        });
    return found.isPresent();
  }
}
