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
import org.lmsgateway.teamsapp.TabOutcome.Hidden;
import org.lmsgateway.teamsapp.TabOutcome.Shown;
import org.lmsgateway.teamsapp.TabService;
import org.lmsgateway.teamsapp.TeamsAppRefusal;

/**
 * The tab in a class team. Opened, it asks Teams who is signed in and which team it is in; a script
 * posts the answer back, and then it shows the course. It needs no cookie, which Teams' frame would
 * not let through: each view brings its token.
 */
@WebServlet({TabServlet.TAB, TabServlet.SETUP})
public class TabServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  static final String TAB = "/teams/tab";
  static final String SETUP = "/teams/tab/setup";

  private static final String BEGIN = "/WEB-INF/teamsapp/begin.xhtml";
  private static final String COURSE = "/WEB-INF/teamsapp/course.xhtml";
  private static final String HIDDEN = "/WEB-INF/teamsapp/hidden.xhtml";
  private static final String CHOICE = "/WEB-INF/teamsapp/setup.xhtml";

  @Inject private transient TabService tabs;
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
    var address = TAB + "?tenant=" + tenant.get();
    var setup = request.getServletPath().equals(SETUP);
    var model = Map.<String, Object>of("tab", setup ? gateway.of(address).toString() : address);
    show(request, response, 200, new FacesPage(setup ? CHOICE : BEGIN, model));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    var tenant = tenant(request);
    if (tenant.isEmpty() || !request.getServletPath().equals(TAB)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var outcome = tabs.view(tenant.get(), text(request, "token"), text(request, "team"));
    if (outcome instanceof Shown shown) {
      var view = CourseView.of(shown.course(), language.of(request).locale());
      show(request, response, 200, new FacesPage(COURSE, Map.of("course", view)));
    } else {
      hide(request, response, ((Hidden) outcome).reason());
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
