package org.lmsgateway.classteam.service.sync;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.ClassTeamRefusal;
import org.lmsgateway.classteam.settings.ClassTeamMode;
import org.lmsgateway.classteam.settings.ClassTeamRules;
import org.lmsgateway.classteam.sync.ClassTeamSyncService;
import org.lmsgateway.classteam.sync.SyncReport;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Role;

/** Synchronises single courses for those whose they are. Never in a transaction. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClassTeamSyncBean implements ClassTeamSyncService {

  private final SyncEntry entry;
  private final SyncReports reports;
  private final ClassTeams teams;
  private final CourseSynchronisation synchronisation;
  private final CallerContext callers;

  public ClassTeamSyncBean() {
    this(null, null, null, null, null);
  }

  @Inject
  public ClassTeamSyncBean(
      SyncEntry entry,
      SyncReports reports,
      ClassTeams teams,
      CourseSynchronisation synchronisation,
      CallerContext callers) {
    this.entry = entry;
    this.reports = reports;
    this.teams = teams;
    this.synchronisation = synchronisation;
    this.callers = callers;
  }

  private Optional<ClassTeam> seen(CourseId course) {
    return entry.team(course).filter(team -> callers.current().sees(team.tenant()));
  }

  @Override
  public Optional<SyncReport> report(CourseId course) {
    return seen(course).map(team -> report(team, false));
  }

  /** Tells also why nothing is synchronised at all, if it is not. */
  private SyncReport report(ClassTeam team, boolean planned) {
    var report = reports.of(team, planned);
    return rules(team).isPresent() ? report : report.keptBy(ClassTeamRefusal.CLASS_TEAM_OFF);
  }

  private Optional<ClassTeamRules> rules(ClassTeam team) {
    return teams.rules(team.tenant()).filter(rules -> rules.mode() != ClassTeamMode.OFF);
  }

  /** The rules to go by; none for a team that is over, or where class teams are off. */
  private Optional<ClassTeamRules> working(ClassTeam team) {
    return team.state().isLiving() ? rules(team) : Optional.empty();
  }

  @Override
  public Optional<SyncReport> dryRun(CourseId course) {
    return seen(course)
        .map(
            team -> {
              var tried = working(team).map(rules -> synchronisation.tryOut(team, rules));
              return report(team, tried.orElse(SyncResult.TROUBLE) == SyncResult.DONE);
            });
  }

  @Override
  public Optional<SyncReport> run(CourseId course) {
    return seen(course)
        .map(
            team -> {
              working(team).ifPresent(rules -> synchronisation.run(team, rules, () -> {}));
              return report(team, false);
            });
  }
}
