package org.lmsgateway.registration.web.wizard;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.draft.DraftKeeper;

/**
 * The registrations that a person is entering. They outlive a page: going back and forward, or to
 * the LMS and back, loses nothing, and two tabs do not disturb each other. New ones are kept in the
 * database too, and so outlive the session; of one that is edited there is the registration itself.
 */
@SessionScoped
public class RegistrationDrafts implements Serializable {
  private static final int MOST = 10;

  @Inject private DraftKeeper keeper;

  private final Map<String, RegistrationForm> forms = new LinkedHashMap<>();

  synchronized void keep(RegistrationForm form) {
    forms.put(form.getId(), form);
    while (forms.size() > MOST) {
      forms.remove(forms.keySet().iterator().next());
    }
  }

  synchronized Optional<RegistrationForm> find(String id) {
    var known = Optional.ofNullable(forms.get(id));
    if (known.isPresent()) {
      return known;
    }
    var kept = RegistrationId.parse(id).flatMap(keeper::find).map(FormText::read);
    kept.ifPresent(this::keep);
    return kept;
  }

  /** Writes down what was entered by now, so that not even the session is needed. */
  void save(RegistrationForm form, RegistrationStep step) {
    if (!form.isEdited()) {
      keeper.keep(form.registrationId(), FormText.write(form, step));
    }
  }

  synchronized void forget(String id) {
    if (forms.remove(id) != null) {
      keeper.discard(new RegistrationId(id));
    }
  }
}
