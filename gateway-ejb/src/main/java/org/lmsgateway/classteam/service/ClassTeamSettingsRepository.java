package org.lmsgateway.classteam.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.classteam.settings.ClassTeamMode;
import org.lmsgateway.classteam.settings.ClassTeamSettings;
import org.lmsgateway.shared.TenantId;

/** Stores what tenants have decided about class teams. */
@ApplicationScoped
public class ClassTeamSettingsRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected ClassTeamSettingsRepository() {}

  public ClassTeamSettingsRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Keeps settings, whether the tenant had any before or not. */
  public void keep(ClassTeamSettings settings) {
    if (!entities.contains(settings)) {
      entities.persist(settings);
    }
    // So that the version is the one that the change has made.
    entities.flush();
  }

  /** Empty for a tenant that has decided nothing. */
  public Optional<ClassTeamSettings> find(TenantId tenant) {
    return Optional.ofNullable(entities.find(ClassTeamSettings.class, tenant.value()));
  }

  /** The tenants that have class teams, in the order of ids. */
  public List<TenantId> switchedOn() {
    return entities
        .createQuery(
            "select s.tenantId from ClassTeamSettings s where s.mode <> :off order by s.tenantId",
            String.class)
        .setParameter("off", ClassTeamMode.OFF)
        .getResultStream()
        .map(TenantId::new)
        .toList();
  }
}
