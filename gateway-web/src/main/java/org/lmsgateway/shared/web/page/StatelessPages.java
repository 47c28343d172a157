package org.lmsgateway.shared.web.page;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.List;

/**
 * Makes all pages stateless but those with forms of their own, so that nobody gets a session by
 * reading, and a refusal in an LMS's iframe needs no cookie. A page cannot say so itself in time:
 * PrimeFaces keeps its nonce with the view before the view is built.
 */
public class StatelessPages implements PhaseListener {
  private static final List<String> WITH_STATE =
      List.of("/portal/", "/sign-in.", "/your-institution.", "/practice.");

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    var view = event.getFacesContext().getViewRoot();
    if (view != null && WITH_STATE.stream().noneMatch(view.getViewId()::startsWith)) {
      view.setTransient(true);
    }
  }
}
