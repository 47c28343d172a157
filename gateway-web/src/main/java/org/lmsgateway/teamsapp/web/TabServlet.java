package org.lmsgateway.teamsapp.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.error.ErrorCode;
import org.lmsgateway.shared.web.language.PageLanguage;
import org.lmsgateway.shared.web.view.FacesPage;
import org.lmsgateway.shared.web.view.FacesPageWriter;
import org.lmsgateway.teamsapp.MyCoursesOutcome;
import org.lmsgateway.teamsapp.MyCoursesService;
import org.lmsgateway.teamsapp.TabOutcome.Hidden;
import org.lmsgateway.teamsapp.TabOutcome.Shown;
import org.lmsgateway.teamsapp.TabService;
import org.lmsgateway.teamsapp.TeamsAppRefusal;

/**
 * The tab in a class team, and everybody's own. Opened, it asks Teams who is signed in and which
 * team it is in; a script posts the answer back, and then it shows the course, or the courses. It
 * needs no cookie, which Teams' frame would not let through: each view brings its token.
 */
@WebServlet({TabServlet.TAB, TabServlet.MINE, TabServlet.SETUP})
public class TabServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  static final String TAB = "/teams/tab";
  static final String MINE = "/teams/tab/mine";
  static final String SETUP = "/teams/tab/setup";

  private static final String BEGIN = "/WEB-INF/teamsapp/begin.xhtml";
  private static final String COURSES = "/WEB-INF/teamsapp/courses.xhtml";
  private static final String COURSE = "/WEB-INF/teamsapp/course.xhtml";
  private static final String HIDDEN = "/WEB-INF/teamsapp/hidden.xhtml";
  private static final String CHOICE = "/WEB-INF/teamsapp/setup.xhtml";

  @Inject private transient TabService tabs;
  @Inject private transient MyCoursesService courses;
  @Inject private transient GatewayAddress gateway;
  @Inject private transient PageLanguage language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var tenant = tenant(request);
    if (tenant.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var path = request.getServletPath();
    var query = "?tenant=" + tenant.get();
    if (path.equals(SETUP)) {
      var model = Map.<String, Object>of("tab", gateway.of(TAB + query).toString());
      show(request, response, 200, new FacesPage(CHOICE, model));
    } else {
      var title = path.equals(MINE) ? "mine" : "tab.title";
      var model = Map.<String, Object>of("tab", path + query, "title", title);
      show(request, response, 200, new FacesPage(BEGIN, model));
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    var tenant = tenant(request);
    if (tenant.isEmpty() || request.getServletPath().equals(SETUP)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (request.getServletPath().equals(MINE)) {
      showCourses(request, response, tenant.get());
    } else {
      showCourse(request, response, tenant.get());
    }
  }

  private void showCourse(HttpServletRequest request, HttpServletResponse response, TenantId tenant)
      throws IOException, ServletException {
    var outcome = tabs.view(tenant, text(request, "token"), text(request, "team"));
    if (outcome instanceof Shown shown) {
      var view = CourseView.of(shown.course(), language.of(request).locale());
      show(request, response, 200, new FacesPage(COURSE, Map.of("course", view)));
    } else {
      hide(request, response, ((Hidden) outcome).reason());
    }
  }

  private void showCourses(
      HttpServletRequest request, HttpServletResponse response, TenantId tenant)
      throws IOException, ServletException {
    var outcome = courses.view(tenant, text(request, "token"));
    if (outcome instanceof MyCoursesOutcome.Shown shown) {
      var locale = language.of(request).locale();
      var views = shown.courses().stream().map(one -> MyCourseView.of(one, locale)).toList();
      show(request, response, 200, new FacesPage(COURSES, Map.of("courses", views)));
    } else {
      hide(request, response, ((MyCoursesOutcome.Hidden) outcome).reason());
    }
  }

  private void hide(HttpServletRequest request, HttpServletResponse response, ErrorCode reason)
      throws IOException, ServletException {
    var model = new HashMap<String, Object>();
    model.put("code", reason.name());
    model.put("title", "problem." + reason + ".title");
    model.put("cause", "problem." + reason + ".cause");
    model.put("fix", "problem." + reason + ".fix");
    var status = reason instanceof TeamsAppRefusal own ? own.status() : 502;
    show(request, response, status, new FacesPage(HIDDEN, model));
  }

  private static void show(
      HttpServletRequest request, HttpServletResponse response, int status, FacesPage page)
      throws IOException, ServletException {
    response.setStatus(status);
    response.setContentType(FacesPage.HTML);
    FacesPageWriter.write(page, request, response, response.getOutputStream());
  }

  private static Optional<TenantId> tenant(HttpServletRequest request) {
    return TenantId.parse(request.getParameter("tenant"));
  }

  private static String text(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
