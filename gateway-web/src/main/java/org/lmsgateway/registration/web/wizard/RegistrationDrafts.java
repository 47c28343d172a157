package org.lmsgateway.registration.web.wizard;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The registrations that a person is entering. They outlive a page: going back and forward, or to
 * the LMS and back, loses nothing, and two tabs do not disturb each other.
 */
@SessionScoped
public class RegistrationDrafts implements Serializable {
  private static final int MOST = 10;

  private final Map<String, RegistrationForm> forms = new LinkedHashMap<>();

  synchronized void keep(RegistrationForm form) {
    forms.put(form.getId(), form);
    while (forms.size() > MOST) {
      forms.remove(forms.keySet().iterator().next());
    }
  }

  synchronized Optional<RegistrationForm> find(String id) {
    return Optional.ofNullable(forms.get(id));
  }

  synchronized void forget(String id) {
    forms.remove(id);
  }
}
