package org.lmsgateway.teamsapp.service.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.audit.AuditedFields;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.teamsapp.feed.FeedKind;
import org.lmsgateway.teamsapp.feed.FeedSettings;
import org.lmsgateway.teamsapp.feed.FeedSettingsService;
import org.lmsgateway.teamsapp.feed.FeedState;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantService;

/** Keeps what tenants have decided: whose tenant, then the row. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
public class FeedSettingsServiceBean implements FeedSettingsService {

  private final TenantService tenants;
  private final FeedRepository feed;
  private final AuditLog audit;

  public FeedSettingsServiceBean() {
    this(null, null, null);
  }

  @Inject
  public FeedSettingsServiceBean(TenantService tenants, FeedRepository feed, AuditLog audit) {
    this.tenants = tenants;
    this.feed = feed;
    this.audit = audit;
  }

  @Override
  public Optional<FeedState> find(TenantId tenant) {
    return tenants
        .find(tenant)
        .map(found -> new FeedState(stored(found), feed.trouble(found.id())));
  }

  private FeedSettings stored(Tenant tenant) {
    return feed.settings(tenant.id()).orElseGet(() -> new FeedSettings(tenant.id()));
  }

  @Override
  public Optional<FeedState> save(TenantId tenant, Set<FeedKind> kinds) {
    return tenants.find(tenant).map(found -> save(found, kinds));
  }

  private FeedState save(Tenant tenant, Set<FeedKind> kinds) {
    var stored = stored(tenant);
    var before = fields(stored);
    stored.decide(kinds);
    feed.keep(stored);
    feed.trouble(tenant.id()).ifPresent(feed::remove);
    var subject =
        new AuditSubject(tenant.id(), "teams-feed-settings", tenant.id().value(), tenant.name());
    audit.record(AuditAction.CHANGED, subject, before, fields(stored));
    return new FeedState(stored, Optional.empty());
  }

  private static AuditedFields fields(FeedSettings settings) {
    return AuditedFields.NONE.with("kinds", settings.kinds().stream().sorted().toList());
  }
}
