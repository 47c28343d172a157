package org.lmsgateway.shared.web.language;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What language a person who has signed in chose, in whatever browser. */
public interface LanguageProfile {

  /** The language; empty if nobody has signed in, or they never chose one. */
  Optional<Language> language(HttpServletRequest request);

  /** Remembers a choice; does nothing if nobody has signed in. */
  void choose(HttpServletRequest request, Language language);
}
