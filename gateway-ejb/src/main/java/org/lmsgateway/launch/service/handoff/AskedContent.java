package org.lmsgateway.launch.service.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.lmsgateway.course.ContentRequest;
import org.lmsgateway.course.service.CourseEntry;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.shared.service.Claims;
import org.lmsgateway.shared.service.JsonMaps;

/** Remembers that an LMS waits for the content that the app will choose. */
@ApplicationScoped
public class AskedContent {

  private CourseEntry entry;
  private SecretBox secrets;
  private Clock clock;

  protected AskedContent() {}

  @Inject
  public AskedContent(CourseEntry entry, SecretBox secrets, Clock clock) {
    this.entry = entry;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Remembers what the LMS asked for, if the launch is a deep linking request. */
  void remember(Launch launch, Claims claims) {
    var settings = claims.object(LaunchData.DEEP_LINKING);
    var registration = launch.origin().registration();
    var app = launch.origin().app();
    if (settings.isPresent() && registration.isPresent() && app.isPresent()) {
      var purpose = ContentRequest.sealPurpose(launch.id());
      entry.record(
          new ContentRequest(
              launch.id(),
              registration.get(),
              app.get(),
              claims.text(Claims.LTI + "deployment_id").orElseThrow(),
              secrets.seal(purpose, JsonMaps.write(settings.get().values())),
              clock.instant().plus(LaunchTokens.LIFE)));
    }
  }
}
