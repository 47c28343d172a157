package org.lmsgateway.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.lmsgateway.shared.TenantId;

/** Something that was noticed, and is told once. It is kept so that nobody is told it twice. */
@Entity
@Table(name = "alert")
public class Alert {

  private static final int MOST_NAME = 255;

  @Id private String id;

  @Column(name = "tenant_id")
  private String tenantId;

  @Enumerated(EnumType.STRING)
  private AlertKind kind;

  private String subject;

  private String name;

  private String occurrence;

  @Column(name = "happens_at")
  private Instant happensAt;

  @Column(name = "noticed_at")
  private Instant noticedAt;

  protected Alert() {}

  public Alert(AlertNotice notice, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.tenantId = notice.tenant().value();
    this.kind = notice.kind();
    this.subject = notice.subject();
    this.name =
        notice.name().length() > MOST_NAME ? notice.name().substring(0, MOST_NAME) : notice.name();
    this.occurrence = notice.occurrence();
    this.happensAt = notice.happensAt();
    this.noticedAt = Objects.requireNonNull(now, "an alert was noticed at some time");
  }

  public String id() {
    return id;
  }

  public TenantId tenant() {
    return new TenantId(tenantId);
  }

  public AlertKind kind() {
    return kind;
  }

  public String subject() {
    return subject;
  }

  public String name() {
    return name;
  }

  public Instant happensAt() {
    return happensAt;
  }

  public Instant noticedAt() {
    return noticedAt;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Alert alert && id.equals(alert.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
