package org.lmsgateway.launch.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.lmsgateway.shared.web.language.PageLanguage;
import org.lmsgateway.shared.web.view.FacesPage;
import org.lmsgateway.shared.web.view.FacesPageWriter;

/**
 * One of the two addresses that each launch comes to. Servlets, because Jakarta REST took a launch
 * a sixth of its time; the answers, also to what goes wrong, are those of its resources.
 */
abstract class StepServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient PageLanguage languages;

  /**
   * Answers a request.
   *
   * @param below the parts of the path below the servlet's own
   */
  abstract Response answer(
      List<String> below, HttpServletRequest request, HttpServletResponse response);

  @Override
  protected final void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    send(answer(request, response), request, response);
  }

  private Response answer(HttpServletRequest request, HttpServletResponse response) {
    try {
      if (!isGet(request) && !"POST".equals(request.getMethod())) {
        throw new NotAllowedException("GET, POST");
      }
      return answer(below(request), request, response);
    } catch (Exception fault) {
      return LaunchFaultMapper.answer(fault, request.getRequestURI());
    }
  }

  private static List<String> below(HttpServletRequest request) {
    var path = request.getPathInfo();
    return path == null
        ? List.of()
        : Stream.of(path.split("/")).filter(part -> !part.isEmpty()).toList();
  }

  private void send(Response answer, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setStatus(answer.getStatus());
    answer.getStringHeaders().forEach((name, values) -> set(response, name, values));
    if (answer.getEntity() instanceof FacesPage page) {
      FacesPageWriter.write(page, request, response, response.getOutputStream());
    } else if (answer.getEntity() instanceof BusyPage page) {
      page.write(response, languages.of(request).locale(), request.getContextPath());
    }
  }

  /** Takes the place of what a filter has set. */
  private static void set(HttpServletResponse response, String name, List<String> values) {
    response.setHeader(name, values.get(0));
    values.stream().skip(1).forEach(value -> response.addHeader(name, value));
  }

  static boolean isGet(HttpServletRequest request) {
    return List.of("GET", "HEAD").contains(request.getMethod());
  }
}
