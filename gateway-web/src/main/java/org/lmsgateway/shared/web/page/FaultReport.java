package org.lmsgateway.shared.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** What the error page says for the operator: under which number the log tells more, and when. */
@Named
@RequestScoped
public class FaultReport {

  /** Of the address nothing else is repeated: anybody may have written it. */
  private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9-]{4,20}");

  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  /** The number, or null if the fault was logged by the container, without one. */
  public String getReference() {
    if (request.getAttribute(PageFaults.REFERENCE) instanceof String reference) {
      return reference;
    }
    var given = request.getParameter("reference");
    return given != null && REFERENCE.matcher(given).matches() ? given : null;
  }

  public Instant getTime() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
