package org.lmsgateway.privacy;

import java.util.List;
import org.lmsgateway.shared.Outcome;

/**
 * Tells what is kept about people, and exports and erases what is kept about one. For admins, about
 * people of their own tenant, and for operators. That somebody asked is in the audit log, without
 * the person's id.
 */
public interface PrivacyService {

  /** All that is kept, in the order of components. */
  List<PersonalDataKind> kinds();

  /**
   * What there is about a person.
   *
   * @param tenant the tenant's id; null for the caller's own. Another one only for operators
   * @param person as {@link DataSubject} explains
   * @return the data, perhaps none; or the faults of the fields {@code tenant} and {@code person}
   */
  Outcome<List<HeldData>> export(String tenant, String person);

  /**
   * Removes what there is about a person.
   *
   * @return how many things were removed; or the faults as of {@link #export}
   */
  Outcome<Integer> erase(String tenant, String person);
}
