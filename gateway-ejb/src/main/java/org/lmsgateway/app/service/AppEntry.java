package org.lmsgateway.app.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppCredentials;
import org.lmsgateway.app.AppId;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditedFields;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.shared.TenantId;

/**
 * Writes apps with their audit entries, in the transaction that runs. Whoever calls has checked
 * rights and drafts.
 */
@ApplicationScoped
public class AppEntry {

  /** How long an old secret counts beside the new one. */
  private static final Duration OVERLAP = Duration.ofDays(1);

  private AppRepository apps;
  private SecretBox secrets;
  private AuditLog audit;
  private Clock clock;

  protected AppEntry() {}

  @Inject
  public AppEntry(AppRepository apps, SecretBox secrets, AuditLog audit, Clock clock) {
    this.apps = apps;
    this.secrets = secrets;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * An app as the draft has it, with a new secret; not stored yet.
   *
   * @param owner null for an app that serves all tenants
   */
  AppCredentials make(AppId id, TenantId owner, AppDraftReading draft) {
    var secret = secrets.newSecret();
    var app = new App(id, draft.name(), draft.url(), owner, secrets.hash(secret), clock.instant());
    app.change(draft.name(), draft.url(), draft.settings());
    app.proveBy(draft.keySet());
    return new AppCredentials(app, secret);
  }

  public void add(App app) {
    apps.add(app);
    audit.record(
        AuditAction.CREATED, AppAudit.subject(app), AuditedFields.NONE, AppAudit.fields(app));
  }

  /** Gives a stored app what people entered for the other one. */
  public void change(App app, App wanted) {
    var before = AppAudit.fields(app);
    app.change(wanted.name(), wanted.url(), wanted.settings());
    app.proveBy(wanted.keySet());
    audit.record(AuditAction.CHANGED, AppAudit.subject(app), before, AppAudit.fields(app));
  }

  /**
   * Gives an app a new secret.
   *
   * @param endOld whether the old one ends at once
   */
  AppCredentials renewSecret(App app, boolean endOld) {
    var secret = secrets.newSecret();
    var ends = endOld ? clock.instant() : clock.instant().plus(OVERLAP);
    app.renewSecret(secrets.hash(secret), ends);
    audit.record(
        AuditAction.SECRET_RENEWED,
        AppAudit.subject(app),
        AuditedFields.NONE,
        AuditedFields.NONE.with("oldSecretEndsAt", ends));
    return new AppCredentials(app, secret);
  }

  public void remove(App app) {
    apps.remove(app);
    audit.record(
        AuditAction.DELETED, AppAudit.subject(app), AppAudit.fields(app), AuditedFields.NONE);
  }
}
