package org.lmsgateway.launch.service.meter;

import java.util.Optional;
import org.lmsgateway.metrics.service.Meters;
import org.lmsgateway.tenantconfig.metrics.MetricsSettings;

/** Meters that nobody reads. */
public final class TestMeters {

  private TestMeters() {}

  public static LaunchMeters launches() {
    return new LaunchMeters(Meters.unread(), new MetricsSettings(Optional.empty(), 0));
  }
}
