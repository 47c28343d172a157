package org.lmsgateway.registration.service.invitation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.audit.AuditedFields;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.registration.dynamic.Invitation;
import org.lmsgateway.registration.dynamic.OpenInvitation;
import org.lmsgateway.registration.dynamic.RegistrationTerms;
import org.lmsgateway.registration.dynamic.TenantLink;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.TenantId;

/** Writes invitations and links with their audit entries. Whoever calls has checked rights. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class InvitationEntry {

  /** For so long an invitation can still be told to have expired; then it is unknown. */
  private static final Duration REMEMBERED = Duration.ofDays(1);

  private static final String LINK = "registration-link";

  private final InvitationRepository invitations;
  private final TenantLinkRepository links;
  private final SecretBox secrets;
  private final GatewayAddress gateway;
  private final AuditLog audit;
  private final Clock clock;

  public InvitationEntry() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public InvitationEntry(
      InvitationRepository invitations,
      TenantLinkRepository links,
      SecretBox secrets,
      GatewayAddress gateway,
      AuditLog audit,
      Clock clock) {
    this.invitations = invitations;
    this.links = links;
    this.secrets = secrets;
    this.gateway = gateway;
    this.audit = audit;
    this.clock = clock;
  }

  public OpenInvitation invite(TenantId tenant, String name, RegistrationTerms terms) {
    var now = clock.instant();
    invitations.removeExpired(tenant, now.minus(REMEMBERED));
    var secret = secrets.newSecret();
    var invitation = new Invitation(secrets.hash(secret), tenant, name, terms, now);
    invitations.add(invitation);
    var id = invitation.registrationId().value();
    audit.record(
        AuditAction.CREATED,
        new AuditSubject(tenant, "invitation", id, name),
        AuditedFields.NONE,
        fields(terms));
    return new OpenInvitation(invitation, gateway.of("/lti/register/" + secret));
  }

  public Optional<TenantLink> link(TenantId tenant) {
    return links.find(tenant);
  }

  public TenantLink openLink(TenantId tenant, RegistrationTerms terms) {
    var existing = links.find(tenant);
    var before = existing.map(TenantLink::terms).map(InvitationEntry::fields);
    existing.ifPresent(link -> link.change(terms));
    var link = existing.orElseGet(() -> new TenantLink(tenant, terms));
    if (existing.isEmpty()) {
      links.add(link);
    }
    var action = existing.isEmpty() ? AuditAction.CREATED : AuditAction.CHANGED;
    audit.record(action, subject(tenant), before.orElse(AuditedFields.NONE), fields(terms));
    return link;
  }

  private static AuditSubject subject(TenantId tenant) {
    return new AuditSubject(tenant, LINK, tenant.value(), "");
  }

  private static AuditedFields fields(RegistrationTerms terms) {
    return AuditedFields.NONE.with("apps", terms.apps()).with("deploymentPolicy", terms.policy());
  }

  public void closeLink(TenantId tenant) {
    links
        .find(tenant)
        .ifPresent(
            link -> {
              links.remove(link);
              audit.record(
                  AuditAction.DELETED, subject(tenant), fields(link.terms()), AuditedFields.NONE);
            });
  }
}
