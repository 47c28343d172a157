package org.lmsgateway.registration.web.deletion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.lmsgateway.lms.web.LmsTexts;
import org.lmsgateway.registration.deletion.DeletedRegistration;
import org.lmsgateway.registration.deletion.DeletedRegistrations;
import org.lmsgateway.shared.web.page.Rows;

/** The list of deleted registrations. */
@Named
@ViewScoped
public class DeletedPage implements Serializable {
  @Inject private DeletedRegistrations service;

  private final Rows<Row> rows = new Rows<>();
  private String failed;

  /** A deleted registration. */
  public record Row(
      String id, String name, String platform, String issuer, Instant deletedAt, Instant until)
      implements Serializable {
    static Row of(DeletedRegistration deleted) {
      var registration = deleted.registration();
      return new Row(
          registration.id().value(),
          registration.name(),
          LmsTexts.label(registration.platform()),
          registration.issuer(),
          registration.deletedAt(),
          deleted.until());
    }
  }

  /** Loads more of the list; at first, its beginning. */
  public void more() {
    rows.add(service.list(rows.following()), Row::of);
  }

  /** Why something could not be restored, for a text of that name; null if nothing was tried. */
  public String getFailed() {
    return "taken".equals(failed) || "gone".equals(failed) ? failed : null;
  }

  public void setFailed(String failed) {
    this.failed = failed;
  }

  public Rows<Row> getRows() {
    return rows;
  }
}
