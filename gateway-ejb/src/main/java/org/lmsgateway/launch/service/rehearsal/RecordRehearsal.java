package org.lmsgateway.launch.service.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import org.lmsgateway.health.WarmUpStep;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.LaunchOrigin;
import org.lmsgateway.launch.SealedLaunch;
import org.lmsgateway.launch.service.LaunchInsert;
import org.lmsgateway.launch.service.References;
import org.lmsgateway.shared.service.JsonMaps;

/** Seals a launch of nobody, and has its record written and taken back. */
@ApplicationScoped
public class RecordRehearsal implements WarmUpStep {

  private LaunchInsert launches;
  private References references;
  private SecretBox secrets;
  private Clock clock;

  protected RecordRehearsal() {}

  @Inject
  public RecordRehearsal(
      LaunchInsert launches, References references, SecretBox secrets, Clock clock) {
    this.launches = launches;
    this.references = references;
    this.secrets = secrets;
    this.clock = clock;
  }

  @Override
  public void run() {
    var now = clock.instant();
    var code = secrets.newSecret();
    var sealed =
        new SealedLaunch(secrets.hash(code), now, secrets.lock(code, JsonMaps.write(Map.of())));
    try {
      launches.rehearse(
          Launch.accepted(
              references.next(), LaunchOrigin.UNKNOWN, secrets.hash(code), now, sealed, now));
    } catch (SQLException e) {
      throw new IllegalStateException("the record of a launch cannot be rehearsed", e);
    }
  }
}
