package org.lmsgateway.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.util.Objects;
import org.lmsgateway.app.AppId;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.shared.Texts;

/** That an app wants one type of notices about a course, and where to. */
@Entity
@Table(name = "notice_subscription")
public class NoticeSubscription {

  @Id private String id;

  @Column(name = "course_id")
  private String courseId;

  @Column(name = "app_id")
  private String appId;

  @Column(name = "notice_type")
  private String noticeType;

  private String handler;

  protected NoticeSubscription() {}

  /**
   * A new subscription.
   *
   * @param noticeType as the LMS names it, such as {@code LtiContextCopyNotice}
   * @param handler where the gateway sends such notices
   */
  public NoticeSubscription(CourseId course, AppId app, String noticeType, URI handler) {
    this.id = course + " " + app + " " + Texts.requireLength("notice type", noticeType, 100);
    this.courseId = course.value();
    this.appId = app.value();
    this.noticeType = noticeType;
    this.handler = Texts.requireLength("handler", handler.toString(), 1000);
  }

  public CourseId course() {
    return new CourseId(courseId);
  }

  public AppId app() {
    return new AppId(appId);
  }

  public String noticeType() {
    return noticeType;
  }

  public URI handler() {
    return URI.create(handler);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NoticeSubscription subscription && id.equals(subscription.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
