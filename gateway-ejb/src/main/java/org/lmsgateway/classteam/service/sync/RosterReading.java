package org.lmsgateway.classteam.service.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.classteam.service.making.PersonSearch;
import org.lmsgateway.classteam.service.sync.SyncEntry.Staged;
import org.lmsgateway.classteam.sync.TeamPerson.Match;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.service.CourseAccess;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.microsoft.service.call.GraphOutcome;
import org.lmsgateway.roster.Member;
import org.lmsgateway.roster.MemberStatus;
import org.lmsgateway.roster.RosterPage;
import org.lmsgateway.roster.RosterRequest;
import org.lmsgateway.roster.service.RosterPages;
import org.lmsgateway.shared.InvalidCursorException;
import org.lmsgateway.shared.TenantId;

/** Reads a page of a roster, and finds those in the directory whom nobody has found lately. */
@ApplicationScoped
public class RosterReading {

  private static final int AT_ONCE = 200;

  /** So that who was not found, or is disabled, or has another account, is looked for again. */
  private static final Duration KNOWN = Duration.ofDays(7);

  private CourseAccess access;
  private RosterPages rosters;
  private PersonSearch search;
  private SyncEntry entry;
  private SecretBox secrets;
  private Clock clock;

  protected RosterReading() {}

  @Inject
  public RosterReading(
      CourseAccess access,
      RosterPages rosters,
      PersonSearch search,
      SyncEntry entry,
      SecretBox secrets,
      Clock clock) {
    this.access = access;
    this.rosters = rosters;
    this.search = search;
    this.entry = entry;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** For what the names of people are sealed who were not found. */
  static String sealedFor(TenantId tenant) {
    return "unmatched members of " + tenant;
  }

  Optional<Trouble> step(SyncWork work) {
    var read = page(work);
    return read instanceof CourseOutcome.Done<RosterPage> done
        ? stage(work, done.value())
        : Trouble.of(read);
  }

  private CourseOutcome<RosterPage> page(SyncWork work) {
    var request = new RosterRequest(work.sync().page().orElse(null), AT_ONCE, null, null);
    return access
        .open(AppId.CLASS_TEAM, work.course(), LtiService.ROSTER)
        .then(
            open -> {
              try {
                return rosters.page(open, request);
              } catch (InvalidCursorException e) {
                // The key that sealed it has gone: the list begins anew.
                return rosters.page(open, new RosterRequest(null, AT_ONCE, null, null));
              }
            });
  }

  private Optional<Trouble> stage(SyncWork work, RosterPage page) {
    var wanted = page.members().stream().filter(member -> isWanted(work, member)).toList();
    var prints = new HashMap<String, String>();
    wanted.forEach(member -> prints.put(member.id(), print(work, member)));
    var unknown = unknown(work, wanted, prints);
    var found = search.match(work.team().tenant(), work.rules(), unknown);
    if (!(found instanceof GraphOutcome.Done<Map<String, Match>> done)) {
      return Trouble.of(found);
    }
    var staged = wanted.stream().map(member -> staged(work, member, prints, done.value())).toList();
    entry.stage(work.course(), work.worker(), staged, page.unreadable() == 0, page.next());
    return Optional.empty();
  }

  /** Who is suspended in the course is not in the team. */
  private static boolean isWanted(SyncWork work, Member member) {
    return member.status() == MemberStatus.ACTIVE
        && work.rules().roleOf(member.roles()).isPresent();
  }

  private String print(SyncWork work, Member member) {
    var scope = "match of " + work.team().tenant();
    return secrets.pseudonym(scope, PersonSearch.fingerprint(work.rules(), member));
  }

  private List<Member> unknown(SyncWork work, List<Member> wanted, Map<String, String> prints) {
    var known = entry.known(work.course(), wanted.stream().map(Member::id).toList());
    var since = clock.instant().minus(KNOWN);
    var unknown = new ArrayList<Member>();
    for (var member : wanted) {
      var person = Optional.ofNullable(known.get(member.id()));
      if (person.filter(one -> one.isKnownBy(prints.get(member.id()), since)).isEmpty()) {
        unknown.add(member);
      }
    }
    return unknown;
  }

  private Staged staged(
      SyncWork work, Member member, Map<String, String> prints, Map<String, Match> found) {
    var match = Optional.ofNullable(found.get(member.id()));
    return new Staged(
        member.id(),
        work.rules().roleOf(member.roles()).orElseThrow(),
        prints.get(member.id()),
        match,
        match.filter(one -> one.why() != null).map(one -> sealedName(work, member)).orElse(null));
  }

  private String sealedName(SyncWork work, Member member) {
    var details = member.details();
    var name = details.getOrDefault("name", details.getOrDefault("email", "?"));
    var cut = name.length() > 200 ? name.substring(0, 200) : name;
    return secrets.seal(sealedFor(work.team().tenant()), cut);
  }
}
