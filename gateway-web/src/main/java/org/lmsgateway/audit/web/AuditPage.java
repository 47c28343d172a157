package org.lmsgateway.audit.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditTrail;
import org.lmsgateway.shared.web.page.Rows;

/** What was done, the latest first, or what of it is looked for. */
@Named
@ViewScoped
public class AuditPage implements Serializable {

  /** The kinds of things that have entries, in the order in which they are offered. */
  static final List<String> TYPES =
      List.of(
          "registration",
          "registration-link",
          "invitation",
          "tool-key",
          "app",
          "api-client",
          "tenant",
          "provider",
          "launch",
          "gateway-key",
          "person",
          "setup-link",
          "personal-data",
          "audit-log");

  @Inject private AuditTrail trail;
  @Inject private AuditTenants tenants;

  private final Rows<AuditRow> rows = new Rows<>();
  private final AuditSearch search = new AuditSearch();

  public void enter() {
    more();
  }

  /** Loads more of the list. */
  public void more() {
    var page = trail.list(search.filter(tenants), rows.following());
    var names = tenants.names(page.items());
    rows.add(page, event -> AuditRow.of(event, names));
  }

  public AuditSearch getSearch() {
    return search;
  }

  public List<String> getActions() {
    return Stream.of(AuditAction.values()).map(Enum::name).toList();
  }

  public List<String> getTypes() {
    return TYPES;
  }

  /** Where the file with what is shown is. */
  public String getExportAddress() {
    return "/portal/audit.csv" + query(search.parameters());
  }

  private static String query(Map<String, String> parameters) {
    return parameters.isEmpty()
        ? ""
        : parameters.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&", "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public Rows<AuditRow> getRows() {
    return rows;
  }
}
