package org.lmsgateway.classteam.service.launched;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.ClassTeamApp;
import org.lmsgateway.classteam.ClassTeamRefusal;
import org.lmsgateway.classteam.LaunchedTeam;
import org.lmsgateway.classteam.service.making.ClassTeamEntry;
import org.lmsgateway.classteam.settings.ClassTeamMode;
import org.lmsgateway.classteam.settings.ClassTeamRules;
import org.lmsgateway.classteam.settings.TeamRole;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.service.CourseAccess;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.launch.HandOffService;
import org.lmsgateway.launch.SwapOutcome.Refused;
import org.lmsgateway.launch.SwapOutcome.Swapped;
import org.lmsgateway.launch.browser.FramingService;
import org.lmsgateway.shared.error.ErrorCode;

/**
 * Does what whoever has launched the app asks for. In this order: the ticket counts; the course may
 * still be worked in; the tenant has class teams; the person may do it. All is looked up at each
 * call, so that what an admin takes away is gone at once.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClassTeamAppBean implements ClassTeamApp {

  private final HandOffService handOff;
  private final FramingService framing;
  private final VisitorTickets tickets;
  private final CourseAccess access;
  private final ClassTeamEntry entry;
  private final TeacherWork work;

  public ClassTeamAppBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public ClassTeamAppBean(
      HandOffService handOff,
      FramingService framing,
      VisitorTickets tickets,
      CourseAccess access,
      ClassTeamEntry entry,
      TeacherWork work) {
    this.handOff = handOff;
    this.framing = framing;
    this.tickets = tickets;
    this.access = access;
    this.entry = entry;
    this.work = work;
  }

  @Override
  public Entry enter(String code) {
    var outcome = handOff.swap(AppId.CLASS_TEAM, code);
    if (outcome instanceof Refused refused) {
      return new Entry.Refused(refused.refusal());
    }
    var visitor = Visitor.of(((Swapped) outcome).launch());
    return new Entry.Entered(answer(visitor, this::asItIs));
  }

  @Override
  public Optional<LaunchedTeam> look(String ticket) {
    return tickets.open(ticket).map(visitor -> answer(visitor, this::goOn));
  }

  @Override
  public Optional<LaunchedTeam> create(String ticket) {
    return tickets.open(ticket).map(visitor -> answer(visitor, work::create));
  }

  @Override
  public Optional<LaunchedTeam> choose(String ticket) {
    return tickets.open(ticket).map(visitor -> answer(visitor, work::choose));
  }

  @Override
  public Optional<LaunchedTeam> connect(String ticket, String team) {
    return tickets
        .open(ticket)
        .map(visitor -> answer(visitor, allowed -> work.connect(allowed, team)));
  }

  private WorkResult asItIs(Allowed allowed) {
    return WorkResult.of(entry.find(allowed.course().id()));
  }

  private WorkResult goOn(Allowed allowed) {
    var team = entry.find(allowed.course().id());
    return WorkResult.of(allowed.teacher() ? team.flatMap(work::goOn) : team);
  }

  private LaunchedTeam answer(Visitor visitor, Function<Allowed, WorkResult> asked) {
    var opened = visitor.course().map(id -> access.open(AppId.CLASS_TEAM, id, LtiService.ROSTER));
    if (opened.isEmpty()) {
      return closed(visitor, "", ClassTeamRefusal.CLASS_TEAM_NO_COURSE);
    }
    if (opened.get() instanceof CourseOutcome.Refused<OpenCourse> refused) {
      return closed(visitor, "", refused.reason());
    }
    var course = ((CourseOutcome.Done<OpenCourse>) opened.get()).value().course();
    var rules = entry.rules(visitor.tenant());
    var refusal = refusal(course, rules);
    if (refusal.isPresent()) {
      return closed(visitor, course.title().orElse(""), refusal.get());
    }
    var role = rules.roleOf(visitor.member().roles());
    var allowed = new Allowed(visitor, course, rules, role.equals(Optional.of(TeamRole.OWNER)));
    return shown(allowed, asked.apply(allowed));
  }

  private static Optional<ClassTeamRefusal> refusal(Course course, ClassTeamRules rules) {
    if (rules.mode() == ClassTeamMode.OFF) {
      return Optional.of(ClassTeamRefusal.CLASS_TEAM_OFF);
    }
    return course.services().offers(LtiService.ROSTER)
        ? Optional.empty()
        : Optional.of(ClassTeamRefusal.CLASS_TEAM_NO_COURSE);
  }

  private LaunchedTeam closed(Visitor visitor, String title, ErrorCode why) {
    return view(visitor, title, false, false, WorkResult.refused(why), Optional.of(why));
  }

  private LaunchedTeam shown(Allowed allowed, WorkResult result) {
    var title = allowed.course().title().orElse("");
    var failed = result.team().filter(team -> allowed.teacher()).flatMap(ClassTeam::cause);
    return view(
        allowed.visitor(),
        title,
        true,
        allowed.teacher(),
        result,
        result.refusal().or(() -> failed));
  }

  private LaunchedTeam view(
      Visitor visitor,
      String title,
      boolean open,
      boolean teacher,
      WorkResult result,
      Optional<ErrorCode> refusal) {
    var team = result.team();
    return new LaunchedTeam(
        tickets.seal(visitor),
        title,
        open,
        teacher,
        result.state(),
        team.flatMap(ClassTeam::name),
        team.flatMap(ClassTeam::address),
        team.flatMap(ClassTeam::lastSyncedAt),
        refusal,
        result.owned(),
        visitor.locale(),
        framing.framedBy(visitor.registration()));
  }
}
