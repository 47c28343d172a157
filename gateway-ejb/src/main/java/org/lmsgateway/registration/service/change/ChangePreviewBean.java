package org.lmsgateway.registration.service.change;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationDraft;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.change.ChangePreview;
import org.lmsgateway.registration.change.FieldChange;
import org.lmsgateway.registration.service.DraftCheck;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Role;

/** Compares a draft with the registration that it would change. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
public class ChangePreviewBean implements ChangePreview {

  private final RegistrationRepository registrations;
  private final DraftCheck drafts;
  private final CallerContext callers;

  public ChangePreviewBean() {
    this(null, null, null);
  }

  @Inject
  public ChangePreviewBean(
      RegistrationRepository registrations, DraftCheck drafts, CallerContext callers) {
    this.registrations = registrations;
    this.drafts = drafts;
    this.callers = callers;
  }

  @Override
  public List<FieldChange> preview(RegistrationId id, RegistrationDraft draft) {
    var saved = registrations.find(id).filter(found -> callers.current().sees(found.tenant()));
    return saved.isPresent() && drafts.details(draft) instanceof Done<RegistrationDetails> wanted
        ? DetailsComparison.compare(saved.get(), wanted.value())
        : List.of();
  }
}
