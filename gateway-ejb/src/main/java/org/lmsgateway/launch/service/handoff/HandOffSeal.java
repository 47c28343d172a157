package org.lmsgateway.launch.service.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.launch.HandOffService;
import org.lmsgateway.launch.SealedLaunch;
import org.lmsgateway.shared.service.JsonMaps;

/** Packs a launch's data for the time between the callback and the app's swap. */
@ApplicationScoped
public class HandOffSeal {

  private SecretBox secrets;
  private Clock clock;

  protected HandOffSeal() {}

  @Inject
  public HandOffSeal(SecretBox secrets, Clock clock) {
    this.secrets = secrets;
    this.clock = clock;
  }

  SealedLaunch seal(String code, Map<String, Object> data) {
    return new SealedLaunch(
        secrets.hash(code),
        clock.instant().plus(HandOffService.CODE_LIFE),
        secrets.lock(code, JsonMaps.write(data)));
  }

  /** The data, or empty if the code is not the one that it was packed with. */
  Optional<Map<String, Object>> open(String code, String payload) {
    return secrets.unlock(code, payload).map(JsonMaps::read);
  }
}
