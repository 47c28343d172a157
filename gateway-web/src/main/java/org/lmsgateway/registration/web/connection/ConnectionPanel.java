package org.lmsgateway.registration.web.connection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.connection.ConnectionCheck;
import org.lmsgateway.shared.web.page.PageTexts;

/** Checks the connection of the registration that the details panel shows. */
@Named
@ViewScoped
public class ConnectionPanel implements Serializable {
  @Inject private ConnectionCheck service;

  private String checkedId;
  private ConnectionView report;

  public void check(String registration) {
    report =
        service
            .check(new RegistrationId(registration))
            .map(found -> ConnectionView.of(found, PageTexts.locale()))
            .orElse(null);
    checkedId = registration;
  }

  /** What was found for that registration; null if it was not checked. */
  public ConnectionView of(String registration) {
    return registration.equals(checkedId) ? report : null;
  }
}
