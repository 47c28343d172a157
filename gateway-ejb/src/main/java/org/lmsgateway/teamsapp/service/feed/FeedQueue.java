package org.lmsgateway.teamsapp.service.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.service.ClassTeamRepository;
import org.lmsgateway.classteam.service.sync.SyncRepository;
import org.lmsgateway.classteam.sync.TeamPerson;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.service.CourseRepository;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.error.ErrorCode;
import org.lmsgateway.teamsapp.feed.FeedKind;
import org.lmsgateway.teamsapp.feed.FeedNotice;
import org.lmsgateway.teamsapp.feed.FeedSettings;
import org.lmsgateway.teamsapp.feed.FeedTrouble;

/** What waits to be told, and what became of it; in short transactions. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FeedQueue {

  private static final Duration SOON = Duration.ofMinutes(5);
  private static final Duration LATER = Duration.ofHours(1);

  private final FeedRepository feed;
  private final ClassTeamRepository teams;
  private final SyncRepository people;
  private final CourseRepository courses;
  private final Clock clock;

  public FeedQueue() {
    this(null, null, null, null, null);
  }

  @Inject
  public FeedQueue(
      FeedRepository feed,
      ClassTeamRepository teams,
      SyncRepository people,
      CourseRepository courses,
      Clock clock) {
    this.feed = feed;
    this.teams = teams;
    this.people = people;
    this.courses = courses;
    this.clock = clock;
  }

  /**
   * Some of what is to be told now.
   *
   * @param messages may be empty though more is waiting, if nobody can be told of these
   */
  public record Waiting(List<FeedMessage> messages, boolean more) {}

  /** What became of a message. */
  public enum Fate {
    TOLD,
    /** Microsoft had no time for it. */
    BUSY,
    REFUSED
  }

  /**
   * The next ones. Who has not been found in the directory yet is looked for later; what nobody
   * wants to know any more is given up.
   */
  public Waiting next(TenantId tenant, int most) {
    var wanted = feed.settings(tenant).map(FeedSettings::kinds).orElse(Set.of());
    var notices = feed.waiting(tenant, clock.instant(), most);
    var messages = new ArrayList<FeedMessage>();
    for (var notice : notices) {
      if (isWanted(notice, wanted)) {
        message(notice).ifPresentOrElse(messages::add, () -> later(notice));
      } else {
        notice.end();
      }
    }
    return new Waiting(List.copyOf(messages), notices.size() == most);
  }

  private boolean isWanted(FeedNotice notice, Set<FeedKind> wanted) {
    return wanted.contains(notice.kind()) && notice.isWorthTelling(clock.instant());
  }

  private void later(FeedNotice notice) {
    notice.postpone(LATER, clock.instant());
  }

  private Optional<FeedMessage> message(FeedNotice notice) {
    var user = notice.member().flatMap(member -> people.found(notice.course(), member));
    var team = FeedEntry.team(teams.find(notice.course()));
    return user.flatMap(TeamPerson::user)
        .flatMap(id -> team.map(found -> message(notice, found, id)));
  }

  private FeedMessage message(FeedNotice notice, String team, String user) {
    var title = courses.find(notice.course()).flatMap(Course::title);
    var course = title.or(() -> teams.find(notice.course()).flatMap(ClassTeam::name)).orElse("");
    return new FeedMessage(notice.id(), notice.kind(), team, user, course, notice.work());
  }

  /** A message was sent, or was not. */
  public void settle(String id, Fate fate) {
    var now = clock.instant();
    feed.find(id)
        .ifPresent(
            notice -> {
              switch (fate) {
                case TOLD -> notice.end();
                case BUSY -> notice.postpone(SOON, now);
                case REFUSED -> notice.refused(LATER, now);
              }
            });
  }

  /** What admins are told; empty if all goes well. */
  public void note(TenantId tenant, Optional<ErrorCode> trouble) {
    var now = clock.instant();
    var noted = feed.trouble(tenant);
    trouble
        .map(ErrorCode::name)
        .ifPresentOrElse(
            code ->
                noted.ifPresentOrElse(
                    old -> old.become(code, now),
                    () -> feed.add(new FeedTrouble(tenant, code, now))),
            () -> noted.ifPresent(feed::remove));
  }
}
