package org.lmsgateway.registration.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.lmsgateway.audit.AuditTrail;
import org.lmsgateway.audit.web.AuditRow;
import org.lmsgateway.shared.PageRequest;

/** The last that was done to the registration that the details panel shows. */
@Named
@RequestScoped
public class HistoryPanel {
  /** What is older is found in the audit log. */
  private static final int MOST = 20;

  @Inject private AuditTrail trail;

  private String askedId;
  private List<AuditRow> rows;

  /** The latest first. Only admins may ask. */
  public List<AuditRow> of(String registration) {
    if (!registration.equals(askedId)) {
      var page = trail.history("registration", registration, PageRequest.first(MOST));
      rows = page.items().stream().map(event -> AuditRow.of(event, Map.of())).toList();
      askedId = registration;
    }
    return rows;
  }
}
