package org.lmsgateway.launch.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.lmsgateway.launch.refusal.Refusal;
import org.lmsgateway.launch.refusal.RefusalPage;
import org.lmsgateway.shared.web.problem.DatabaseAway;
import org.lmsgateway.shared.web.view.FacesPage;

/** The pages that a launch can end on. Their texts are in the bundle; here only its keys. */
final class LaunchPages {
  private static final String VIEW = "/WEB-INF/launch/page.xhtml";
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("org.lmsgateway.launch.web.messages", Locale.ROOT);

  /** Too Many Requests, RFC 6585 §4. */
  private static final int BUSY = 429;

  private static final String MINUTE = "60";

  private LaunchPages() {}

  /** A refusal, with its number for the user and its cause for the admin. */
  static Response refused(Refusal refusal) {
    var page = refusal.reason().page();
    if (page == RefusalPage.BUSY && !refusal.isRecorded()) {
      return answer(BUSY, new BusyPage(refusal.reason())).build();
    }
    var reason = "reason." + refusal.reason();
    var model = new HashMap<String, Object>(texts("page." + page));
    if (TEXTS.containsKey(reason + ".text")) {
      model.put("text", reason + ".text");
    }
    model.put("code", refusal.reason().name());
    model.put("cause", reason + ".cause");
    model.put("fix", reason + ".fix");
    model.put("reference", refusal.reference());
    model.put("detail", refusal.detail());
    model.put("parameter", page == RefusalPage.PARAMETER ? refusal.detail() : "");
    if (!refusal.isRecorded()) {
      model.put("unrecorded", true);
    }
    return page(refusal.isRecorded() ? page.status() : BUSY, model).build();
  }

  /** The same page for what concerns no launch that could be recorded. */
  static Response unrecorded(RefusalPage page) {
    return page(page.status(), texts("page." + page)).build();
  }

  static ResponseBuilder notice(Notice notice) {
    return page(notice.status(), texts("notice." + notice));
  }

  /** What should never happen: the number is that in the log. */
  static Response fault(String reference) {
    var model = new HashMap<String, Object>(texts("notice." + Notice.FAULT));
    model.put("reference", reference);
    return page(Notice.FAULT.status(), model).build();
  }

  /** What passes by itself: nothing was written down of the launch but in the log. */
  static Response databaseAway(String reference) {
    var notice = "notice." + Notice.DATABASE_UNREACHABLE;
    var model = new HashMap<String, Object>(texts(notice));
    model.put("code", Notice.DATABASE_UNREACHABLE.name());
    model.put("cause", notice + ".cause");
    model.put("fix", notice + ".fix");
    model.put("reference", reference);
    return page(Notice.DATABASE_UNREACHABLE.status(), model)
        .header(HttpHeaders.RETRY_AFTER, DatabaseAway.RETRY_SECONDS)
        .build();
  }

  private static Map<String, String> texts(String prefix) {
    return Map.of("title", prefix + ".title", "text", prefix + ".text", "todo", prefix + ".todo");
  }

  private static ResponseBuilder page(int status, Map<String, ?> model) {
    return answer(status, new FacesPage(VIEW, Map.copyOf(model)));
  }

  private static ResponseBuilder answer(int status, Object page) {
    return Response.status(status)
        .type(FacesPage.HTML)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.RETRY_AFTER, status == BUSY ? MINUTE : null)
        .entity(page);
  }
}
