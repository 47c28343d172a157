package org.lmsgateway.classteam.service;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.classteam.settings.ClassTeamSettings;
import org.lmsgateway.shared.TenantId;

/** Settings in a map. */
public class SettingsInMemory extends ClassTeamSettingsRepository {

  private final Map<TenantId, ClassTeamSettings> rows = new HashMap<>();

  @Override
  public void keep(ClassTeamSettings settings) {
    rows.put(settings.tenant(), settings);
  }

  @Override
  public Optional<ClassTeamSettings> find(TenantId tenant) {
    return Optional.ofNullable(rows.get(tenant));
  }
}
