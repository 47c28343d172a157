package org.lmsgateway.classteam.settings;

import java.util.List;
import java.util.Optional;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.TenantId;

/**
 * Keeps what a tenant has decided about its class teams. Everyone is confined to the own tenant; an
 * operator sees all. A tenant that the caller does not see gives empty.
 */
public interface ClassTeamSettingsService {

  /** What holds now; no class teams at first. */
  Optional<ClassTeamSettings> find(TenantId tenant);

  /** Checks a draft and keeps it. Teams that are there keep their names. */
  Optional<Outcome<ClassTeamSettings>> save(TenantId tenant, ClassTeamDraft draft);

  /**
   * Shows what patterns would make of the first courses of the tenant; of an example where it has
   * none. Nothing is saved.
   */
  Optional<Outcome<List<NamePreview>>> preview(TenantId tenant, String name, String nickname);
}
