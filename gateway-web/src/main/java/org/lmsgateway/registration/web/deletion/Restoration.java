package org.lmsgateway.registration.web.deletion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationOutcome.Rejected;
import org.lmsgateway.registration.RegistrationOutcome.Saved;
import org.lmsgateway.registration.deletion.DeletedRegistrations;
import org.lmsgateway.shared.web.page.Notice;
import org.lmsgateway.shared.web.page.PageTexts;

/** Restores a registration, from the message that it was deleted or from the list of those. */
@Named
@RequestScoped
public class Restoration {
  @Inject private DeletedRegistrations service;
  @Inject private Notice notice;

  /** Whether there is something to be undone. */
  public boolean isPossible(String id) {
    return RegistrationId.parse(id).flatMap(service::find).isPresent();
  }

  /** Restores it, and says on the list of registrations what became of that. */
  public String restore(String id) {
    var outcome = service.restore(new RegistrationId(id));
    if (outcome instanceof Saved saved) {
      notice.say(PageTexts.of(getClass()).get("restored", saved.registration().name()));
      return "/portal/registrations?faces-redirect=true&show=" + id;
    }
    return "/portal/registrations/deleted?faces-redirect=true&failed="
        + (outcome instanceof Rejected ? "taken" : "gone");
  }
}
