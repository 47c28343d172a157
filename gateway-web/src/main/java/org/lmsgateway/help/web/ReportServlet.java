package org.lmsgateway.help.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.lmsgateway.help.Report;
import org.lmsgateway.help.ReportDelivery;
import org.lmsgateway.help.SupportService;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.web.language.PageLanguage;
import org.lmsgateway.shared.web.view.PlainGet;

/**
 * Takes the form of the help page. First it shows the report; nothing leaves before. Then it sends
 * or gives to download what was shown, to the letter: the page brings it back. It keeps nothing and
 * needs no session, so that it also works for who has not signed in, or whose cookies are blocked.
 */
@WebServlet("/help/report")
public class ReportServlet extends HttpServlet {
  private static final String PREVIEW = "/WEB-INF/help/report.xhtml";
  private static final String TEXTS = "org.lmsgateway.help.web.messages";
  private static final String DONE = "/WEB-INF/help/sent.xhtml";

  @Inject private SupportService support;
  @Inject private GatewayAddress gateway;
  @Inject private PageLanguage language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect("/help");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    // Another site must not make somebody's browser send reports.
    var origin = request.getHeader("Origin");
    if (origin != null && !origin.equals(gateway.toString())) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    var shown = text(request, "report");
    switch (text(request, "step")) {
      case "send" -> send(request, response, shown);
      case "download" -> download(response, shown);
      default -> preview(request, response);
    }
  }

  /** Whatever becomes of it, the person still has it: the next page shows it once more. */
  private void send(HttpServletRequest request, HttpServletResponse response, String shown)
      throws IOException, ServletException {
    var texts = ResourceBundle.getBundle(TEXTS, language.of(request).locale());
    var covering = MessageFormat.format(texts.getString("letter.text"), gateway);
    var subject = MessageFormat.format(texts.getString("letter.subject"), gateway);
    var delivery = support.send(new Report(shown, subject, covering));
    var over = delivery == ReportDelivery.SENT || delivery == ReportDelivery.TOO_LARGE;
    show(request, response, DONE, Map.of("delivery", delivery.name(), "report", over ? "" : shown));
  }

  private void preview(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var references =
        Stream.of(text(request, "references").toUpperCase(Locale.ROOT).split("[\\s,;]+"))
            .filter(one -> one.matches("[A-Z0-9-]{4,20}"))
            .limit(SupportService.MOST_REFERENCES)
            .toList();
    var report = report(request, references);
    var desk = support.desk();
    Map<String, Object> model = new HashMap<>();
    model.put("report", report.json(support.collect(references)));
    model.put("takesReports", desk.takesReports());
    model.put("mail", desk.mail().map(mail -> mailto(mail, report)).orElse(""));
    show(request, response, PREVIEW, model);
  }

  private static ProblemReport report(HttpServletRequest request, List<String> references) {
    return new ProblemReport(
        "feedback".equals(request.getParameter("kind")) ? "feedback" : "problem",
        text(request, "text"),
        text(request, "contact"),
        references,
        request.getHeader("User-Agent"));
  }

  /** The person's words only: mail programs cut long addresses, so the rest is attached by hand. */
  private static String mailto(String mail, ProblemReport report) {
    var subject = "LMS Gateway " + String.join(" ", report.references());
    var words = report.text().substring(0, Math.min(800, report.text().length()));
    return "mailto:" + mail + "?subject=" + encoded(subject.strip()) + "&body=" + encoded(words);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static void download(HttpServletResponse response, String report) throws IOException {
    if (report.length() > SupportService.LONGEST_REPORT) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    response.setContentType("application/json;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"lms-gateway-report.json\"");
    response.getOutputStream().write(report.getBytes(StandardCharsets.UTF_8));
  }

  private static void show(
      HttpServletRequest request,
      HttpServletResponse response,
      String view,
      Map<String, Object> model)
      throws IOException, ServletException {
    request.setAttribute("model", model);
    request.getRequestDispatcher(view).forward(new PlainGet(request), response);
  }

  private static String text(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }
}
