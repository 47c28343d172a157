package org.lmsgateway.registration.change;

import java.util.List;
import org.lmsgateway.registration.RegistrationDraft;
import org.lmsgateway.registration.RegistrationId;

/** Tells what saving a draft would change. Everyone is confined to the own tenant. */
public interface ChangePreview {

  /**
   * What would change, in the order of the form.
   *
   * @return empty if nothing would, if something is wrong with the draft, or if there is no such
   *     registration that the caller sees
   */
  List<FieldChange> preview(RegistrationId id, RegistrationDraft draft);
}
