package org.lmsgateway.alert.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.alert.AlertSettings;
import org.lmsgateway.alert.AlertSubscription;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.audit.AuditedFields;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.Tenant;

/**
 * Writes where alerts go, with its audit entry. Whoever calls has checked rights and addresses. The
 * log has how many people are told, and not who.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AlertSettingsEntry {

  private final AlertRepository alerts;
  private final SecretBox secrets;
  private final AuditLog audit;

  public AlertSettingsEntry() {
    this(null, null, null);
  }

  @Inject
  public AlertSettingsEntry(AlertRepository alerts, SecretBox secrets, AuditLog audit) {
    this.alerts = alerts;
    this.secrets = secrets;
    this.audit = audit;
  }

  /** What is stored, or one that tells nobody. */
  public AlertSubscription find(TenantId tenant) {
    return alerts.subscription(tenant).orElseGet(() -> new AlertSubscription(tenant));
  }

  /** Keeps it; a hook at a new address gets a secret, which the answer has this once. */
  public AlertSettings save(
      Tenant tenant, List<String> recipients, String language, Optional<URI> hook) {
    var subscription = stored(tenant.id());
    var before = fields(subscription);
    subscription.tell(recipients, language);
    String secret = null;
    if (hook.isEmpty()) {
      subscription.unhook();
    } else if (!hook.equals(subscription.hook())) {
      secret = hookTo(subscription, hook.get());
    }
    audit.record(AuditAction.CHANGED, subject(tenant), before, fields(subscription));
    return AlertSettings.of(subscription, secret);
  }

  private AlertSubscription stored(TenantId tenant) {
    return alerts
        .subscription(tenant)
        .orElseGet(
            () -> {
              var made = new AlertSubscription(tenant);
              alerts.add(made);
              return made;
            });
  }

  private String hookTo(AlertSubscription subscription, URI address) {
    var secret = secrets.newSecret();
    var sealed = secrets.seal(AlertSender.sealedFor(subscription.tenant()), secret);
    subscription.hookTo(address, sealed);
    return secret;
  }

  /** Empty without a hook. */
  public Optional<AlertSettings> renewSecret(Tenant tenant) {
    var subscription = alerts.subscription(tenant.id()).filter(one -> one.hook().isPresent());
    return subscription.map(
        found -> {
          var secret = hookTo(found, found.hook().orElseThrow());
          audit.record(AuditAction.SECRET_RENEWED, subject(tenant));
          return AlertSettings.of(found, secret);
        });
  }

  private static AuditSubject subject(Tenant tenant) {
    return new AuditSubject(tenant.id(), "alerts", tenant.id().value(), tenant.name());
  }

  private static AuditedFields fields(AlertSubscription subscription) {
    return AuditedFields.NONE
        .with("recipients", subscription.recipients().size())
        .with("language", subscription.language())
        .with("hookUrl", subscription.hook());
  }
}
