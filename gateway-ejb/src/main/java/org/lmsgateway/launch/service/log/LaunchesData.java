package org.lmsgateway.launch.service.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.lmsgateway.privacy.PersonalDataHolder;
import org.lmsgateway.privacy.PersonalDataKind;
import org.lmsgateway.privacy.PersonalDataKind.Search;
import org.lmsgateway.tenantconfig.LaunchSettings;

/** The record of a launch names nobody; what it brought waits encrypted until the app takes it. */
@ApplicationScoped
public class LaunchesData implements PersonalDataHolder {

  private LaunchSettings settings;

  protected LaunchesData() {}

  @Inject
  public LaunchesData(LaunchSettings settings) {
    this.settings = settings;
  }

  @Override
  public List<PersonalDataKind> kinds() {
    return List.of(
        new PersonalDataKind("launch-data", Duration.ofMinutes(6), null, Search.NOT_FOUND),
        new PersonalDataKind(
            "launch-record", settings.retention(), "gateway.launch.retention", Search.NOT_FOUND));
  }
}
