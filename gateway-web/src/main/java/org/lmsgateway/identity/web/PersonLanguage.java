package org.lmsgateway.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.lmsgateway.identity.PreferenceService;
import org.lmsgateway.shared.web.language.Language;
import org.lmsgateway.shared.web.language.LanguageProfile;

/** The language that a person once chose, looked up once a session. */
@ApplicationScoped
public class PersonLanguage implements LanguageProfile {
  private static final String LANGUAGE = PersonLanguage.class.getName();
  private static final String NONE = "";

  @Inject private PreferenceService preferences;

  @Override
  public Optional<Language> language(HttpServletRequest request) {
    if (PortalSession.caller(request).isEmpty()) {
      return Optional.empty();
    }
    var session = request.getSession();
    if (!(session.getAttribute(LANGUAGE) instanceof String)) {
      session.setAttribute(LANGUAGE, preferences.language().orElse(NONE));
    }
    return Language.of(kept(session));
  }

  @Override
  public void choose(HttpServletRequest request, Language language) {
    if (PortalSession.caller(request).isPresent()) {
      preferences.chooseLanguage(language.getCode());
      request.getSession().setAttribute(LANGUAGE, language.getCode());
    }
  }

  private static String kept(HttpSession session) {
    return (String) session.getAttribute(LANGUAGE);
  }
}
