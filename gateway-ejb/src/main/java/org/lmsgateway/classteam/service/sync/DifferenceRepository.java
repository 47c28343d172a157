package org.lmsgateway.classteam.service.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.course.CourseId;

/**
 * Finds what differs between a roster and its team, as both were read in one run. What is done, or
 * was refused, differs no more, so each question is asked again until nothing is left.
 */
@ApplicationScoped
public class DifferenceRepository {

  /** Who belongs into the team as what, by the condition on the role that is appended. */
  private static final String WANTED =
      " from TeamPerson p where p.courseId = :course and p.run = :run and p.userId is not null"
          + " and p.why is null";

  private static final String LACKS =
      " and not exists (select t.id from TeamPresence t where t.courseId = p.courseId"
          + " and t.userId = p.userId and (t.refusedRun = :run or ";

  private static final String OWNING =
      " and p.role = org.lmsgateway.classteam.settings.TeamRole.OWNER";

  /** Who is in the team and came by the roster: others were put there by somebody, and stay. */
  private static final String OURS =
      " from TeamPresence t where t.courseId = :course and t.claimedRun > 0"
          + " and t.refusedRun <> :run";

  /** Whose account is disabled is in the roster still. */
  private static final String NOT_WANTED =
      " and not exists (select p.id from TeamPerson p where p.courseId = t.courseId"
          + " and p.userId = t.userId and p.run = :run and (p.why is null"
          + " or p.why = org.lmsgateway.classteam.sync.WhyUnmatched.DISABLED)";

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected DifferenceRepository() {}

  public DifferenceRepository(EntityManager entities) {
    this.entities = entities;
  }

  List<String> missingMembers(CourseId course, long run, int most) {
    var query = "select distinct p.userId" + WANTED + LACKS + "t.memberRun = :run))";
    return users(query + " order by p.userId", course, run, most);
  }

  List<String> missingOwners(CourseId course, long run, int most) {
    var query = "select distinct p.userId" + WANTED + OWNING + LACKS + "t.ownerRun = :run))";
    return users(query + " order by p.userId", course, run, most);
  }

  List<String> surplusMembers(CourseId course, long run, int most) {
    var query =
        "select t.userId" + OURS + " and t.memberRun = :run and t.ownerRun <> :run" + NOT_WANTED;
    return users(query + ") order by t.userId", course, run, most);
  }

  List<String> surplusOwners(CourseId course, long run, int most) {
    var query = "select t.userId" + OURS + " and t.ownerRun = :run" + NOT_WANTED + OWNING;
    return users(query + ") order by t.userId", course, run, most);
  }

  /** Somebody of the roster who may own the team, always the same of several. */
  Optional<String> wantedOwner(CourseId course, long run) {
    var query = "select distinct p.userId" + WANTED + OWNING + " order by p.userId";
    return users(query, course, run, 1).stream().findFirst();
  }

  /** People of the roster who own the team already. */
  boolean hasWantedOwner(CourseId course, long run) {
    var query =
        "select t.userId from TeamPresence t where t.courseId = :course"
            + " and t.ownerRun = :run and exists (select p.id from TeamPerson p"
            + " where p.courseId = t.courseId and p.userId = t.userId and p.run = :run"
            + " and p.why is null"
            + OWNING
            + ")";
    return !users(query, course, run, 1).isEmpty();
  }

  private List<String> users(String query, CourseId course, long run, int most) {
    if (most <= 0) {
      return List.of();
    }
    return entities
        .createQuery(query, String.class)
        .setParameter("course", course.value())
        .setParameter("run", run)
        .setMaxResults(most)
        .getResultList();
  }

  /** How many of the roster were found, and may be in the team. */
  long countMatched(CourseId course, long run) {
    return entities
        .createQuery("select count(p)" + WANTED, Long.class)
        .setParameter("course", course.value())
        .setParameter("run", run)
        .getSingleResult();
  }

  /** How many members the roster had in that run, found or not. */
  long countPersons(CourseId course, long run) {
    return entities
        .createQuery(
            "select count(p) from TeamPerson p where p.courseId = :course and p.run = :run",
            Long.class)
        .setParameter("course", course.value())
        .setParameter("run", run)
        .getSingleResult();
  }

  /** Whom the roster has had: when it has them no more, they leave the team. */
  void claim(CourseId course, long run) {
    entities
        .createQuery(
            "update TeamPresence t set t.claimedRun = :run where t.courseId = :course"
                + " and t.claimedRun = 0 and t.userId in (select p.userId from TeamPerson p"
                + " where p.courseId = :course and p.run = :run and p.userId is not null)")
        .setParameter("course", course.value())
        .setParameter("run", run)
        .executeUpdate();
  }

  /** Forgets whom that run has not seen. */
  void forgetBefore(CourseId course, long run) {
    var people = "delete from TeamPerson p where p.courseId = :course and p.run < :run";
    var presences =
        "delete from TeamPresence t where t.courseId = :course"
            + " and t.memberRun < :run and t.ownerRun < :run";
    for (var deletion : List.of(people, presences)) {
      entities
          .createQuery(deletion)
          .setParameter("course", course.value())
          .setParameter("run", run)
          .executeUpdate();
    }
  }
}
