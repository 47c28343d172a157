package org.lmsgateway.privacy;

import java.util.List;

/**
 * A component that keeps something about people. Whoever calls has checked that the caller may see
 * the tenant of the person.
 */
public interface PersonalDataHolder {

  /** Never empty. */
  List<PersonalDataKind> kinds();

  /** What there is about a person; empty if nothing is, or nothing can be found. */
  default List<HeldData> find(DataSubject person) {
    return List.of();
  }

  /**
   * Removes what there is about a person, as far as it is not kept by law or for safety.
   *
   * @return how many things were removed
   */
  default int erase(DataSubject person) {
    return 0;
  }
}
