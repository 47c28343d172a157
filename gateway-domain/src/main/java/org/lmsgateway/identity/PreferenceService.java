package org.lmsgateway.identity;

import java.util.Optional;

/**
 * What the caller chose for themselves in the portal. Everybody has their own and sees no other's;
 * who has not signed in has none.
 */
public interface PreferenceService {

  /**
   * The code of the language that the caller chose, such as {@code fr}; empty if they never did.
   */
  Optional<String> language();

  /**
   * Remembers the caller's language; does nothing for a caller who has not signed in.
   *
   * @param language its code, of at most 8 characters
   */
  void chooseLanguage(String language);
}
