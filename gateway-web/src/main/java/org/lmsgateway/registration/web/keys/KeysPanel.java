package org.lmsgateway.registration.web.keys;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.keys.rotation.KeyPhase;
import org.lmsgateway.keys.rotation.RotationOutcome.Prepared;
import org.lmsgateway.keys.rotation.RotationOutcome.TakenOver;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.keys.KeyOverview;
import org.lmsgateway.registration.keys.KeySetFetch;
import org.lmsgateway.registration.keys.RegistrationKeys;
import org.lmsgateway.shared.web.page.PageTexts;

/** The keys of the registration that the details panel shows, with a button for each side. */
@Named
@RequestScoped
public class KeysPanel {
  @Inject private RegistrationKeys service;

  private final Map<String, Optional<KeyOverview>> known = new HashMap<>();
  private String rotated;
  private boolean rotatedWell;
  private String fetched;

  /** What is known; null if the registration was deleted. */
  public KeyOverview of(String registration) {
    return known
        .computeIfAbsent(registration, id -> service.look(new RegistrationId(id)))
        .orElse(null);
  }

  /** Whether the next tool key is there, so that the button lets it take over. */
  public boolean isNextThere(String registration) {
    var keys = of(registration);
    return keys != null && keys.toolKeys().stream().anyMatch(key -> key.phase() == KeyPhase.NEXT);
  }

  /** Makes the next tool key, or lets it take over. */
  public void rotate(String registration) {
    var outcome = service.rotate(new RegistrationId(registration)).orElse(null);
    rotatedWell = outcome instanceof Prepared || outcome instanceof TakenOver;
    rotated = outcome == null ? null : text("rotation." + outcome.getClass().getSimpleName());
    known.clear();
  }

  /** Fetches the LMS's key set. */
  public void fetch(String registration) {
    var outcome = service.fetch(new RegistrationId(registration));
    fetched = outcome == KeySetFetch.TOO_SOON ? text("fetch.TOO_SOON") : null;
    known.clear();
  }

  private String text(String key) {
    return PageTexts.of(getClass()).get(key);
  }

  /** What to say after the button of the tool keys, or null. */
  public String getRotated() {
    return rotated;
  }

  public boolean isRotatedWell() {
    return rotatedWell;
  }

  /** What to say after the button of the LMS's keys, or null. */
  public String getFetched() {
    return fetched;
  }
}
