package org.lmsgateway.registration;

import java.util.List;
import org.lmsgateway.shared.FieldFault;

/**
 * What is wrong with a draft.
 *
 * @param faults empty if it can be saved
 */
public record RegistrationCheck(List<FieldFault> faults) {
  public RegistrationCheck {
    faults = List.copyOf(faults);
  }
}
