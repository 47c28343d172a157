package org.lmsgateway.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.lmsgateway.audit.AuditTrail;
import org.lmsgateway.shared.PageRequest;

/** The last that was done to the thing that a details panel shows. */
@Named
@RequestScoped
public class HistoryPanel {
  /** What is older is found in the audit log. */
  private static final int MOST = 20;

  @Inject private AuditTrail trail;

  private String askedId;
  private List<AuditRow> rows;

  /**
   * The latest first. Only admins may ask.
   *
   * @param type of the thing, such as {@code registration}
   */
  public List<AuditRow> of(String type, String id) {
    if (!id.equals(askedId)) {
      var page = trail.history(type, id, PageRequest.first(MOST));
      rows = page.items().stream().map(event -> AuditRow.of(event, Map.of())).toList();
      askedId = id;
    }
    return rows;
  }
}
