package org.lmsgateway.audit.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lmsgateway.audit.AuditChange;
import org.lmsgateway.audit.AuditEvent;
import org.lmsgateway.audit.AuditFilter;
import org.lmsgateway.audit.AuditTrail;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;

/**
 * The audit log as a file for a spreadsheet (RFC 4180), page after page, so that no more than a
 * page is ever in memory. A servlet, because what is below {@code /api} takes no session.
 */
@WebServlet("/portal/audit.csv")
public class AuditCsv extends HttpServlet {
  private static final List<String> COLUMNS =
      List.of(
          "time",
          "tenant",
          "tenantName",
          "actor",
          "actorName",
          "action",
          "subjectType",
          "subject",
          "subjectName",
          "detail",
          "changes");

  @Inject private transient AuditTrail trail;
  @Inject private transient AuditTenants tenants;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var filter = search(request).filter(tenants);
    try {
      var page = trail.export(filter, PageRequest.first(PageRequest.MAX_LIMIT));
      response.setContentType("text/csv");
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
      response.setHeader("Cache-Control", "no-store");
      var out = response.getWriter();
      // Spreadsheets take a file for UTF-8 only if it begins with this mark.
      out.write('\uFEFF');
      out.write(CsvText.line(COLUMNS));
      write(out, page.items());
      while (page.next() != null && !out.checkError()) {
        page = next(filter, page.next());
        write(out, page.items());
      }
    } catch (EJBAccessException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private Page<AuditEvent> next(AuditFilter filter, String cursor) {
    return trail.export(filter, new PageRequest(cursor, PageRequest.MAX_LIMIT));
  }

  private static AuditSearch search(HttpServletRequest request) {
    var search = new AuditSearch();
    search.setFrom(request.getParameter("from"));
    search.setUntil(request.getParameter("until"));
    search.setPerson(request.getParameter("person"));
    search.setAction(request.getParameter("action"));
    search.setType(request.getParameter("type"));
    search.setObject(request.getParameter("object"));
    search.setTenant(request.getParameter("tenant"));
    return search;
  }

  private void write(PrintWriter out, List<AuditEvent> events) {
    var names = tenants.names(events);
    events.forEach(event -> out.write(CsvText.line(cells(event, names))));
  }

  private static List<String> cells(AuditEvent event, Map<String, String> names) {
    var tenant = event.tenant() == null ? "" : event.tenant();
    return List.of(
        event.time().toString(),
        tenant,
        names.getOrDefault(tenant, ""),
        event.actor(),
        event.actorName(),
        event.action().name(),
        event.subjectType(),
        event.subjectId(),
        event.subjectName(),
        event.detail(),
        event.changes().stream().map(AuditCsv::text).collect(Collectors.joining("\n")));
  }

  private static String text(AuditChange change) {
    var before = change.before() == null ? "" : change.before();
    var after = change.after() == null ? "" : change.after();
    return change.field() + ": " + before + " → " + after;
  }
}
