package org.lmsgateway.launch;

import java.util.Map;
import org.lmsgateway.app.AppId;
import org.lmsgateway.registration.RegistrationId;

/**
 * What registrations and apps of launches are called; those that are gone have no name any more.
 */
public record LaunchNames(Map<RegistrationId, String> registrations, Map<AppId, String> apps) {
  public LaunchNames {
    registrations = Map.copyOf(registrations);
    apps = Map.copyOf(apps);
  }
}
