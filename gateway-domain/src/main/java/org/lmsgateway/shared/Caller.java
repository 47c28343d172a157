package org.lmsgateway.shared;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who calls a service: a person signed in to the portal, or an API client. Small and serialisable,
 * because a portal session keeps it and may move to another node.
 *
 * @param subject the account or client, unique in the gateway; never shown to other tenants
 * @param displayName what the portal greets the person with
 * @param tenantKey the id of the tenant that the caller belongs to, or null for an operator of none
 * @param directory the directory that the caller signed in from (a GUID, domain or issuer), or null
 *     for a local account or client
 * @param roles never null, may be empty
 * @param sessionKey the id of the remote session that the call is made in, or null
 */
public record Caller(
    String subject,
    String displayName,
    String tenantKey,
    String directory,
    Set<Role> roles,
    String sessionKey)
    implements TokenHolder, Serializable {

  /** Somebody who has not signed in. */
  public static final Caller ANONYMOUS = new Caller("anonymous", "", null, null, Set.of());

  /** The gateway itself: what timers and the start do. */
  public static final Caller GATEWAY =
      new Caller("gateway", "LMS Gateway", null, null, Set.of(Role.OPERATOR));

  public Caller {
    Objects.requireNonNull(subject, "a caller has a subject");
    Objects.requireNonNull(displayName, "a caller has a display name, though it may be empty");
    roles = Set.copyOf(roles);
  }

  /** Somebody in no remote session. */
  public Caller(
      String subject, String displayName, String tenantKey, String directory, Set<Role> roles) {
    this(subject, displayName, tenantKey, directory, roles, null);
  }

  @Override
  public String getName() {
    return subject;
  }

  public Optional<TenantId> tenant() {
    return Optional.ofNullable(tenantKey).map(TenantId::new);
  }

  /** The remote session that the call is made in; empty in the portal and for most programs. */
  public Optional<String> session() {
    return Optional.ofNullable(sessionKey);
  }

  /** The same in a remote session. */
  public Caller in(String session) {
    return new Caller(subject, displayName, tenantKey, directory, roles, session);
  }

  public boolean isOperator() {
    return roles.contains(Role.OPERATOR);
  }

  /** The same without a role. */
  public Caller without(Role role) {
    var fewer = roles.stream().filter(one -> one != role).collect(Collectors.toSet());
    return new Caller(subject, displayName, tenantKey, directory, fewer, sessionKey);
  }

  /** Whether the caller may see what belongs to that tenant; an operator sees all of them. */
  public boolean sees(TenantId owner) {
    return isOperator() || tenant().filter(owner::equals).isPresent();
  }

  @Override
  public Set<String> roleNames() {
    return roles.stream().map(Role::roleName).collect(Collectors.toUnmodifiableSet());
  }
}
