package org.lmsgateway.teamsapp.service.feed;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.ClassTeamState;
import org.lmsgateway.classteam.service.ClassTeamRepository;
import org.lmsgateway.classteam.service.sync.SyncRepository;
import org.lmsgateway.course.Course;
import org.lmsgateway.grades.ScorePassed;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.UniqueViolation;
import org.lmsgateway.teamsapp.feed.FeedKind;
import org.lmsgateway.teamsapp.feed.FeedNotice;
import org.lmsgateway.teamsapp.feed.FeedNotice.To;
import org.lmsgateway.teamsapp.feed.FeedSettings;

/** Writes down what is to be told, in short transactions; each thing once. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FeedEntry {

  /** Later nobody wants to be told. */
  private static final Duration WORTH_TELLING = Duration.ofDays(1);

  @Resource private SessionContext context;

  private final FeedRepository feed;
  private final ClassTeamRepository teams;
  private final SyncRepository people;
  private final SecretBox secrets;
  private final Clock clock;

  public FeedEntry() {
    this(null, null, null, null, null);
  }

  @Inject
  public FeedEntry(
      FeedRepository feed,
      ClassTeamRepository teams,
      SyncRepository people,
      SecretBox secrets,
      Clock clock) {
    this.feed = feed;
    this.teams = teams;
    this.people = people;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Work that ends soon; the LMS's name of it, and until when. */
  public record SoonDue(String lineItem, String work, Instant until) {}

  /** The tenants whose people are told that. */
  public List<TenantId> wanting(Set<FeedKind> some) {
    return feed.allSettings().stream()
        .filter(settings -> settings.kinds().stream().anyMatch(some::contains))
        .map(FeedSettings::tenant)
        .toList();
  }

  private boolean wants(TenantId tenant, FeedKind kind) {
    return feed.settings(tenant).filter(settings -> settings.kinds().contains(kind)).isPresent();
  }

  /** An app has sent a grade: somebody may be told. */
  public void grade(ScorePassed passed) {
    var course = passed.course();
    if (wants(course.place().tenant(), FeedKind.GRADE) && hasTeam(course)) {
      var until = clock.instant().plus(WORTH_TELLING);
      var about = passed.lineItem().toString();
      try {
        addOnce(course, FeedKind.GRADE, about, new To(passed.user(), "", until));
      } catch (PersistenceException e) {
        if (!UniqueViolation.isIn(e)) {
          throw e;
        }
        // Another node has just written the same.
        context.setRollbackOnly();
      }
    }
  }

  /** Work is due soon: the students of the course who have no grade for it are told. */
  public void due(Course course, SoonDue soon, Set<String> graded) {
    if (wants(course.place().tenant(), FeedKind.DUE) && hasTeam(course)) {
      people.students(course.id()).stream()
          .filter(student -> !graded.contains(student))
          .map(student -> new To(student, soon.work(), soon.until()))
          .forEach(to -> addOnce(course, FeedKind.DUE, soon.lineItem() + " " + soon.until(), to));
    }
  }

  private boolean hasTeam(Course course) {
    return team(teams.find(course.id())).isPresent();
  }

  static Optional<String> team(Optional<ClassTeam> found) {
    return found.filter(team -> team.state() == ClassTeamState.ACTIVE).flatMap(ClassTeam::team);
  }

  private void addOnce(Course course, FeedKind kind, String about, To to) {
    var id = secrets.hash(kind + "\n" + course.id() + "\n" + about + "\n" + to.id());
    if (feed.find(id).isEmpty()) {
      feed.add(new FeedNotice(id, course.place().tenant(), course.id(), kind, to, clock.instant()));
    }
  }
}
