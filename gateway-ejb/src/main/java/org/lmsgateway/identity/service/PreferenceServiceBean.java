package org.lmsgateway.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lmsgateway.identity.PersonPreference;
import org.lmsgateway.identity.PreferenceService;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.CallerContext;

/** Keeps the caller's own choices; an account without any role has some, too. */
@Stateless
@PermitAll
public class PreferenceServiceBean implements PreferenceService {

  private final PreferenceRepository preferences;
  private final CallerContext callers;

  public PreferenceServiceBean() {
    this(null, null);
  }

  @Inject
  public PreferenceServiceBean(PreferenceRepository preferences, CallerContext callers) {
    this.preferences = preferences;
    this.callers = callers;
  }

  @Override
  public Optional<String> language() {
    return subject().flatMap(preferences::find).map(PersonPreference::language);
  }

  @Override
  public void chooseLanguage(String language) {
    subject()
        .ifPresent(
            subject ->
                preferences
                    .find(subject)
                    .ifPresentOrElse(
                        known -> known.speak(language),
                        () -> preferences.add(new PersonPreference(subject, language))));
  }

  private Optional<String> subject() {
    return Optional.of(callers.current())
        .filter(caller -> !caller.equals(Caller.ANONYMOUS))
        .map(Caller::subject);
  }
}
