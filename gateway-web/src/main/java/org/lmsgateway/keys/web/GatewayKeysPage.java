package org.lmsgateway.keys.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.lmsgateway.keys.rotation.GatewayKeys;
import org.lmsgateway.keys.rotation.KeyHealth;
import org.lmsgateway.keys.rotation.KeyPhase;
import org.lmsgateway.keys.rotation.OwnKey;
import org.lmsgateway.keys.rotation.RotationOutcome.TooEarly;
import org.lmsgateway.shared.web.page.Notice;
import org.lmsgateway.shared.web.page.PageTexts;

/** The keys that sign the tokens for apps, and the button that rotates them. */
@Named
@RequestScoped
public class GatewayKeysPage {
  @Inject private GatewayKeys service;
  @Inject private Notice notice;

  @Inject private Clock clock;

  private List<OwnKey> keys;
  private KeyHealth health;
  private String refused;

  public List<OwnKey> getKeys() {
    if (keys == null) {
      keys = service.list();
    }
    return keys;
  }

  public KeyHealth getHealth() {
    if (health == null) {
      health = service.health();
    }
    return health;
  }

  /** For how many days the present key has signed. */
  public long getAge() {
    return Duration.between(getHealth().signsSince(), clock.instant()).toDays();
  }

  /** Whether the next key is there, so that the button lets it take over. */
  public boolean isNextThere() {
    return getKeys().stream().anyMatch(key -> key.phase() == KeyPhase.NEXT);
  }

  /** Makes the next key, or lets it take over. */
  public String rotate() {
    var outcome = service.rotate();
    var text = PageTexts.of(getClass()).get("rotation." + outcome.getClass().getSimpleName());
    if (outcome instanceof TooEarly) {
      refused = text;
      return null;
    }
    notice.say(text);
    return "/portal/keys?faces-redirect=true";
  }

  /** Why nothing was changed, or null. */
  public String getRefused() {
    return refused;
  }
}
