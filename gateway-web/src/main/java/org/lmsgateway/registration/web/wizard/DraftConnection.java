package org.lmsgateway.registration.web.wizard;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lmsgateway.registration.connection.ConnectionCheck;
import org.lmsgateway.registration.connection.ConnectionReport;
import org.lmsgateway.registration.web.connection.ConnectionView;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.web.page.PageTexts;

/** Tries out what was entered before it is saved. It hinders nobody: an LMS may be down today. */
@Named
@ViewScoped
public class DraftConnection implements Serializable {
  @Inject private ConnectionCheck service;
  @Inject private RegistrationDrafts drafts;
  @Inject private RegistrationChoices choices;

  private ConnectionView report;
  private boolean run;

  /** Checks it, unless something is wrong with the entries, which is said beside them. */
  public void check(String draft) {
    report = drafts.find(draft).map(this::found).orElse(null);
    run = true;
  }

  private ConnectionView found(RegistrationForm form) {
    return service.check(form.draft(choices.mayNameTenant())) instanceof Done<ConnectionReport> done
        ? ConnectionView.of(done.value(), PageTexts.locale())
        : null;
  }

  /** What was found; null if it was not checked, or could not be. */
  public ConnectionView getReport() {
    return report;
  }

  public boolean isRun() {
    return run;
  }
}
