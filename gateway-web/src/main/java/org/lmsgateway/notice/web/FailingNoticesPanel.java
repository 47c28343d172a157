package org.lmsgateway.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lmsgateway.app.AppId;
import org.lmsgateway.notice.FailingNotices;
import org.lmsgateway.notice.NoticeHealth;

/** What the details of an app say of notices that it does not take. */
@Named
@RequestScoped
public class FailingNoticesPanel {
  @Inject private NoticeHealth health;

  private String askedId;
  private List<FailingNotices> failing;

  public List<FailingNotices> of(String app) {
    if (!app.equals(askedId)) {
      failing = health.of(new AppId(app));
      askedId = app;
    }
    return failing;
  }

  /** The part of the keys of the texts that tell cause and fix. */
  public String kind(FailingNotices notices) {
    return switch (notices.fault()) {
      case "HTTP 401", "HTTP 403" -> "UNAUTHORIZED";
      case "HTTP 404", "HTTP 405", "HTTP 410" -> "NOT_THERE";
      case "SCHEME_NOT_ALLOWED", "ADDRESS_NOT_ALLOWED" -> "ADDRESS";
      case "UNREACHABLE", "TIMEOUT", "REDIRECTED" -> notices.fault();
      default -> notices.fault().startsWith("HTTP 5") ? "BROKEN" : "OTHER";
    };
  }
}
