package org.lmsgateway.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lmsgateway.app.App;
import org.lmsgateway.app.ClaimsReleased;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.service.UserNames;
import org.lmsgateway.shared.service.Claims;

/** Puts a notice into the plain form that apps get, as far as they may know. */
@ApplicationScoped
public class NoticeContent {

  private static final List<String> CONTEXT = List.of("id", "label", "title", "type");

  private UserNames names;

  protected NoticeContent() {}

  @Inject
  public NoticeContent(UserNames names) {
    this.names = names;
  }

  /**
   * What the app is sent.
   *
   * @param courses the app's own that the notice is about
   */
  Map<String, Object> of(
      NoticeClaims notice, Registration registration, App app, List<CourseId> courses) {
    Map<String, Object> content = new LinkedHashMap<>();
    notice.notice("id").ifPresent(id -> content.put("id", id));
    content.put("type", notice.type());
    notice.notice("timestamp").ifPresent(time -> content.put("time", time));
    content.put("tenant", registration.tenant().value());
    content.put("registration", registration.id().value());
    content.put("deployment", notice.deployment());
    content.put("courses", courses.stream().map(CourseId::value).toList());
    notice.context().ifPresent(context -> content.put("context", context(context)));
    content.put("originContexts", notice.originContexts());
    notice.user().ifPresent(id -> content.put("user", names.of(registration.id(), id)));
    if (app.claimsReleased() == ClaimsReleased.ALL) {
      content.put("claims", notice.all().values());
    }
    return content;
  }

  private static Map<String, Object> context(Claims context) {
    Map<String, Object> part = new LinkedHashMap<>();
    CONTEXT.stream()
        .filter(context::has)
        .forEach(member -> part.put(member, context.values().get(member)));
    return part;
  }
}
