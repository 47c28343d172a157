package org.lmsgateway.teamsapp.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.Set;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.version.VersionListener;
import org.lmsgateway.shared.version.Versioned;

/** What the people of a tenant are told in the activity feed of Teams; nothing at first. */
@Entity
@EntityListeners(VersionListener.class)
@Table(name = "teams_feed_settings")
public class FeedSettings implements Versioned {

  @Id
  @Column(name = "tenant_id")
  private String tenantId;

  @Convert(converter = FeedKindSet.class)
  private Set<FeedKind> kinds;

  @Version private long version;

  protected FeedSettings() {}

  /** Those of a tenant that has decided nothing yet. */
  public FeedSettings(TenantId tenant) {
    this.tenantId = tenant.value();
    decide(Set.of());
  }

  /** From now on people are told these things. */
  public void decide(Set<FeedKind> wanted) {
    kinds = Set.copyOf(wanted);
  }

  public TenantId tenant() {
    return new TenantId(tenantId);
  }

  public Set<FeedKind> kinds() {
    return Set.copyOf(kinds);
  }

  @Override
  public String versionedId() {
    return tenantId;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FeedSettings settings && tenantId.equals(settings.tenantId);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(tenantId);
  }
}
