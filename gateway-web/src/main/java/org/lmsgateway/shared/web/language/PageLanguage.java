package org.lmsgateway.shared.web.language;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides in which language a page answers: (1) what the launch says that an LMS sent, for its
 * course may be in another language than the browser, (2) what was chosen in this browser, (3) what
 * the person who signed in chose in another one, (4) what the browser prefers, (5) English.
 */
@Named("pageLanguage")
@ApplicationScoped
public class PageLanguage {
  private static final String LAUNCHED = PageLanguage.class.getName();
  private static final String LAUNCHED_VIEW = "/inspector.";

  private LanguageCookie cookie;
  private Instance<LanguageProfile> profile;

  protected PageLanguage() {}

  @Inject
  public PageLanguage(LanguageCookie cookie, Instance<LanguageProfile> profile) {
    this.cookie = cookie;
    this.profile = profile;
  }

  public Language of(HttpServletRequest request) {
    return launched(request)
        .or(() -> cookie.read(request))
        .or(() -> ofProfile(request))
        .orElseGet(() -> Language.preferredBy(request));
  }

  /**
   * Notes what language a launch names, for the page that this request ends on.
   *
   * @param tag as the LMS sent it; one that we do not speak changes nothing
   */
  public static void launchedIn(HttpServletRequest request, String tag) {
    Language.of(tag).ifPresent(language -> request.setAttribute(LAUNCHED, language));
  }

  /** All that one can switch to. */
  public List<Language> getAll() {
    return List.of(Language.values());
  }

  /**
   * Whether the page in progress can be shown again in another language: not so what a resource
   * answered, nor what a launch brought, which is shown once.
   */
  public boolean isSwitchable() {
    var view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return !view.startsWith("/WEB-INF/") && !view.startsWith(LAUNCHED_VIEW);
  }

  private static Optional<Language> launched(HttpServletRequest request) {
    return Stream.ofNullable(request.getAttribute(LAUNCHED))
        .filter(Language.class::isInstance)
        .map(Language.class::cast)
        .findFirst();
  }

  private Optional<Language> ofProfile(HttpServletRequest request) {
    return profile.isResolvable() ? profile.get().language(request) : Optional.empty();
  }
}
