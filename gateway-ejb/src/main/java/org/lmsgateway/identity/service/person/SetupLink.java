package org.lmsgateway.identity.service.person;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.identity.service.PersonRepository;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.tenantconfig.IdentitySettings;
import org.lmsgateway.tenantconfig.oidc.OidcSettings;

/**
 * The link by which the first operator of a server comes in: whoever opens it and signs in with the
 * provider becomes operator. It is written to the log at the start, is the same on all nodes, and
 * is worth nothing as soon as there is an operator.
 */
@Singleton
@Startup
@DependsOn({"DatabaseMigration", "MasterKeyChange"})
@PermitAll
public class SetupLink {

  private static final Logger LOG = System.getLogger(SetupLink.class.getName());

  /** The link, as the audit log knows it. */
  static final AuditSubject SUBJECT = new AuditSubject(null, "setup-link", "setup-link", "");

  private final PersonRepository people;
  private final SecretBox secrets;
  private final GatewayAddress address;
  private final OidcSettings oidc;
  private final IdentitySettings identity;
  private final AuditLog audit;

  public SetupLink() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public SetupLink(
      PersonRepository people,
      SecretBox secrets,
      GatewayAddress address,
      OidcSettings oidc,
      IdentitySettings identity,
      AuditLog audit) {
    this.people = people;
    this.secrets = secrets;
    this.address = address;
    this.oidc = oidc;
    this.identity = identity;
    this.audit = audit;
  }

  @PostConstruct
  void tell() {
    if (isOpen()) {
      LOG.log(
          Level.WARNING,
          "GW-IDN-001 This gateway has no operator yet. Whoever opens this link and signs in"
              + " becomes its operator; it works once: "
              + address.of("/sign-in/provider?setup=" + code()));
      audit.recordFor(Caller.GATEWAY, AuditAction.CREATED, SUBJECT, "");
    }
  }

  /** Whether the link works: there is a provider, and nobody else can be the operator. */
  public boolean isOpen() {
    return oidc.provider().isPresent()
        && oidc.operators().isEmpty()
        && identity.adminPassword().isEmpty()
        && !people.hasOperator();
  }

  /** Whether this is the code of the link, and the link works. */
  public boolean accepts(String code) {
    return secrets.matches(code, secrets.hash(code())) && isOpen();
  }

  private String code() {
    return secrets.pseudonym("set-up link", address.toString());
  }
}
