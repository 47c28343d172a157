package org.lmsgateway.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.lmsgateway.app.AppId;
import org.lmsgateway.shared.Texts;

/**
 * A notice on its way to an app. The row stays for a day after the app has taken the notice, but
 * without the notice: its id is how a replayed notice is known.
 */
@Entity
@Table(name = "notice_delivery")
public class NoticeDelivery {

  @Id private String id;

  @Column(name = "app_id")
  private String appId;

  private String handler;

  private String content;

  private int attempts;

  // Written by queries only, past the entity, as attempts are.
  @Column(insertable = false, updatable = false)
  private String fault;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  @Column(name = "created_at")
  private Instant createdAt;

  protected NoticeDelivery() {}

  /**
   * A delivery to be attempted at once.
   *
   * @param id the same for the same notice, app and address
   * @param content what to deliver, encrypted
   */
  public NoticeDelivery(String id, AppId app, URI handler, String content, Instant now) {
    this.id = Texts.requireLength("delivery id", id, 64);
    this.appId = app.value();
    this.handler = Texts.requireLength("handler", handler.toString(), 1000);
    this.content = Texts.requireLength("notice", content, 1_000_000);
    this.createdAt = Objects.requireNonNull(now, "a delivery has a time");
    this.nextAttemptAt = now;
  }

  public String id() {
    return id;
  }

  public AppId app() {
    return new AppId(appId);
  }

  public URI handler() {
    return URI.create(handler);
  }

  /** Encrypted; null once it is delivered. */
  public String content() {
    return content;
  }

  /** How often it was attempted, the attempt that may be in progress included. */
  public int attempts() {
    return attempts;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NoticeDelivery delivery && id.equals(delivery.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
