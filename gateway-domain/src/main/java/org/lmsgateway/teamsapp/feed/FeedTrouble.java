package org.lmsgateway.teamsapp.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.lmsgateway.shared.TenantId;

/** Why people of a tenant could not be told something, last. It goes when somebody is told. */
@Entity
@Table(name = "teams_feed_trouble")
public class FeedTrouble {

  @Id
  @Column(name = "tenant_id")
  private String tenantId;

  private String code;

  private Instant since;

  protected FeedTrouble() {}

  public FeedTrouble(TenantId tenant, String code, Instant now) {
    this.tenantId = tenant.value();
    become(code, now);
  }

  /** It is that now; the same as before keeps its time. */
  public final void become(String another, Instant now) {
    if (!another.equals(code)) {
      code = another;
      since = Objects.requireNonNull(now, "trouble begins at a time");
    }
  }

  /** The code of an error. */
  public String code() {
    return code;
  }

  public Instant since() {
    return since;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FeedTrouble trouble && tenantId.equals(trouble.tenantId);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(tenantId);
  }
}
