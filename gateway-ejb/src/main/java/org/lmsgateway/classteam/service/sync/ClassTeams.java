package org.lmsgateway.classteam.service.sync;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.app.AppId;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.service.ClassTeamRepository;
import org.lmsgateway.classteam.service.ClassTeamSettingsRepository;
import org.lmsgateway.classteam.settings.ClassTeamMode;
import org.lmsgateway.classteam.settings.ClassTeamRules;
import org.lmsgateway.classteam.settings.ClassTeamSettings;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.shared.TenantId;

/** Which teams there are to synchronise, and by which rules. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClassTeams {

  private final ClassTeamSettingsRepository settings;
  private final ClassTeamRepository teams;
  private final Clock clock;

  public ClassTeams() {
    this(null, null, null);
  }

  @Inject
  public ClassTeams(ClassTeamSettingsRepository settings, ClassTeamRepository teams, Clock clock) {
    this.settings = settings;
    this.teams = teams;
    this.clock = clock;
  }

  /** The tenants that have class teams. */
  public List<TenantId> tenants() {
    return settings.switchedOn();
  }

  /** Empty for a tenant that has decided nothing. */
  public Optional<ClassTeamRules> rules(TenantId tenant) {
    return settings.find(tenant).map(ClassTeamSettings::rules);
  }

  /**
   * Wants teams for courses that have none, if the tenant wants one for each.
   *
   * @return whether there may be more
   */
  public boolean wantSome(TenantId tenant, int most) {
    if (rules(tenant).filter(rules -> rules.mode() == ClassTeamMode.ALL).isEmpty()) {
      return false;
    }
    var without = teams.without(tenant, AppId.CLASS_TEAM, most);
    without.forEach(course -> teams.add(new ClassTeam(course, clock.instant())));
    return without.size() == most;
  }

  /** How many there are to synchronise. */
  public int count(TenantId tenant) {
    return teams.countLiving(tenant);
  }

  /** Courses with a team or waiting for one, in the order of ids. */
  public List<CourseId> some(TenantId tenant, Optional<CourseId> after, int most) {
    return teams.living(tenant, after, most);
  }
}
