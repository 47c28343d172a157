package org.lmsgateway.registration.web.list;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.web.LmsTexts;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.draft.DraftKeeper;
import org.lmsgateway.registration.draft.KeptDraft;

/** The registrations that somebody has begun to enter. */
@Named
@ViewScoped
public class DraftsPanel implements Serializable {
  @Inject private DraftKeeper keeper;

  private List<Draft> drafts;

  /**
   * One of them.
   *
   * @param name may be empty
   * @param platform the label of the platform; empty if none was chosen
   */
  public record Draft(String id, String name, String platform, int step, Instant savedAt)
      implements Serializable {
    static Draft of(KeptDraft kept) {
      var content = kept.content();
      return new Draft(
          kept.id().value(),
          content.name(),
          Platform.parse(content.platform()).map(LmsTexts::label).orElse(""),
          content.step(),
          kept.savedAt());
    }
  }

  /** The latest first. Only admins may ask. */
  public List<Draft> getAll() {
    if (drafts == null) {
      drafts = keeper.mine().stream().map(Draft::of).toList();
    }
    return drafts;
  }

  public String discard(String id) {
    keeper.discard(new RegistrationId(id));
    return "/portal/registrations?faces-redirect=true";
  }
}
