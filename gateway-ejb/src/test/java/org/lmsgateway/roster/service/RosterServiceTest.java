package org.lmsgateway.roster.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.app.ClaimsReleased;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.course.ServiceAddresses;
import org.lmsgateway.course.service.CourseScene;
import org.lmsgateway.course.service.lms.ListCursors;
import org.lmsgateway.course.service.lms.LmsLists;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.registration.service.UserNames;
import org.lmsgateway.roster.Member;
import org.lmsgateway.roster.MemberStatus;
import org.lmsgateway.roster.RosterPage;
import org.lmsgateway.roster.RosterRequest;
import org.lmsgateway.shared.AppCaller;
import org.lmsgateway.shared.InvalidCursorException;

class RosterServiceTest {

  private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership";

  /** As Moodle 4.5 sends it: short names of roles, and a claim of its own. */
  private static final String ANA =
      "{\"status\":\"Active\",\"roles\":[\"Learner\"],\"user_id\":\"4\","
          + "\"lis_person_sourcedid\":\"SIS-S1\",\"name\":\"Ana Núñez\",\"given_name\":\"Ana\","
          + "\"family_name\":\"Núñez\",\"email\":\"student1@example.invalid\","
          + "\"ext_user_username\":\"student1\"}";

  private static final String TACITA =
      "{\"status\":\"Active\",\"roles\":[\"Instructor\"],\"user_id\":\"3\","
          + "\"name\":\"Tácita Teacher\"}";

  private final CourseScene scene = new CourseScene();
  private final SecretBox secrets = TestKeys.secretBox();
  private final RosterServiceBean service =
      new RosterServiceBean(
          scene.access(),
          new RosterPages(
              new LmsLists(scene.calls()),
              new ListCursors(secrets),
              new MemberReading(new UserNames(secrets)),
              scene.users()));
  private final List<String> queries = new ArrayList<>();
  private final List<Map<String, List<String>>> headers = new ArrayList<>();

  @AfterEach
  void close() {
    scene.close();
  }

  private void answer(String link, String... members) {
    scene.lms.handle("/members", exchange -> send(exchange, link, members));
  }

  private void send(HttpExchange exchange, String link, String... members) throws IOException {
    queries.add(exchange.getRequestURI().getQuery());
    headers.add(exchange.getRequestHeaders());
    if (link != null) {
      exchange.getResponseHeaders().set("Link", link);
    }
    var body = "{\"id\":\"x\",\"members\":[" + String.join(",", members) + "]}";
    var bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }

  private static RosterRequest from(String cursor) {
    return new RosterRequest(cursor, 50, null, null);
  }

  private CourseOutcome<RosterPage> ask(RosterRequest request) {
    return service.members(scene.course.id(), request);
  }

  private RosterPage page(RosterRequest request) {
    var outcome = ask(request);
    assertThat(outcome).isInstanceOf(Done.class);
    return ((Done<RosterPage>) outcome).value();
  }

  private List<Member> members() {
    return page(from(null)).members();
  }

  private static CourseRefusal reason(CourseOutcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused<?>) outcome).reason();
  }

  private String link(String relation, String query) {
    return "<" + scene.lms.address("/members?" + query) + ">; rel=\"" + relation + "\"";
  }

  private String userName(String lmsId) {
    return secrets.pseudonym(scene.registration.id().value(), lmsId);
  }

  /** NRPS 2.0 §2.1 demands the type, §3.6 names the scope. */
  @Test
  void asksWithTheTypeAndTheTokenOfRosters() {
    answer(null, ANA);

    members();

    assertThat(headers.get(0))
        .containsEntry(
            "Accept", List.of("application/vnd.ims.lti-nrps.v2.membershipcontainer+json"))
        .containsEntry("Authorization", List.of("Bearer lms-token"));
  }

  @Test
  void namesMembersAsLaunchesDo() {
    answer(null, ANA, TACITA);

    assertThat(members()).extracting(Member::id).containsExactly(userName("4"), userName("3"));
  }

  @Test
  void writesRolesOutWhereTheLmsSendsShortNames() {
    answer(
        null,
        "{\"user_id\":\"1\",\"roles\":[\"Learner\",\"" + MEMBERSHIP + "#Learner\",\"\",\"Guru\"]}");

    assertThat(members().get(0).roles()).containsExactly(MEMBERSHIP + "#Learner", "Guru");
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, ''",
    "NAME, 'name givenName familyName'",
    "EMAIL, 'name givenName familyName email'",
    "ALL, 'lmsId name givenName familyName email'"
  })
  void showsNoMoreThanTheAppIsGiven(ClaimsReleased level, String details) {
    scene.release(level);
    answer(null, ANA);

    var member = members().get(0);

    assertThat(String.join(" ", member.details().keySet())).isEqualTo(details);
    assertThat(member.claims().containsKey("ext_user_username"))
        .isEqualTo(level == ClaimsReleased.ALL);
  }

  @ParameterizedTest
  @CsvSource({
    "'', ACTIVE",
    "',\"status\":\"Active\"', ACTIVE",
    "',\"status\":\"Inactive\"', INACTIVE",
    "',\"status\":\"http://purl.imsglobal.org/vocab/lis/v2/status#Deleted\"', DELETED",
    "',\"status\":\"liss:Active\"', ACTIVE",
    "',\"status\":\"invited\"', INACTIVE",
    "',\"status\":7', ACTIVE"
  })
  void readsTheStatus(String member, MemberStatus status) {
    answer(null, "{\"user_id\":\"1\"" + member + "}");

    assertThat(members().get(0).status()).isEqualTo(status);
  }

  /** Course Groups Service 1.0 §3.4. */
  @Test
  void passesTheGroupsOfMembersOn() {
    answer(
        null,
        "{\"user_id\":\"1\",\"group_enrollments\":[{\"group_id\":\"g1\"},{\"group_id\":7},{},3]}");

    assertThat(members().get(0).groups()).containsExactly("g1", "7");
  }

  @Test
  void leavesOutWhomTheLmsDoesNotName() {
    answer(null, ANA, "{\"roles\":[]}", "7", "{\"user_id\":\" \"}", "{\"user_id\":12}");

    var page = page(from(null));

    assertThat(page.members())
        .extracting(Member::id)
        .containsExactly(userName("4"), userName("12"));
    assertThat(page.unreadable()).isEqualTo(3);
  }

  @Test
  void asksForOnePageAtATime() {
    answer(link("next", "limit=1&from=1"), ANA);
    var first = page(new RosterRequest(null, 1, null, null));
    assertThat(queries).containsExactly("limit=1");

    answer(null, TACITA);
    var second = page(from(first.next()));

    assertThat(queries).containsExactly("limit=1", "limit=1&from=1");
    assertThat(second.members()).extracting(Member::id).containsExactly(userName("3"));
    assertThat(second.next()).isNull();
  }

  @Test
  void asksTheLmsForARoleAndFiltersAgain() {
    var assistant = MEMBERSHIP + "/Instructor#TeachingAssistant";
    answer(
        link("next", "from=1"),
        ANA,
        TACITA,
        "{\"user_id\":\"8\",\"roles\":[\"" + assistant + "\"]}",
        "{\"user_id\":\"9\",\"status\":\"Deleted\",\"roles\":[]}");

    var page = page(new RosterRequest(null, 50, "Instructor", null));

    assertThat(queries).containsExactly("limit=50&role=" + MEMBERSHIP + "#Instructor");
    assertThat(page.members())
        .extracting(Member::id)
        .containsExactly(userName("3"), userName("8"), userName("9"));

    answer(null, ANA);
    assertThat(page(from(page.next())).members()).isEmpty();
  }

  @Test
  void asksForTheMembersOfAResourceLink() {
    answer(null, ANA);

    page(new RosterRequest(null, 50, null, "link 3"));

    assertThat(queries).containsExactly("limit=50&rlid=link 3");
  }

  /** NRPS 2.0 §2.4.2. */
  @Test
  void comesBackForDifferences() {
    answer(link("differences", "since=7"), ANA);
    var all = page(from(null));
    assertThat(all.next()).isNull();

    answer(link("differences", "since=8"), "{\"user_id\":\"4\",\"status\":\"Deleted\"}");
    var changes = page(from(all.differences()));

    assertThat(queries).containsExactly("limit=50", "since=7");
    assertThat(changes.members().get(0).status()).isEqualTo(MemberStatus.DELETED);
    assertThat(changes.differences()).isNotNull();
  }

  @Test
  void refusesALinkToAnotherServer() {
    answer("<https://attacker.example/members>; rel=\"next\"", ANA);

    assertThat(reason(ask(from(null)))).isEqualTo(CourseRefusal.LMS_ANSWER_UNREADABLE);
  }

  @Test
  void tellsNothingOfTheLmsInACursor() {
    answer(link("next", "from=1"), ANA);

    assertThat(page(from(null)).next())
        .doesNotContain("localhost", "members")
        .matches("[A-Za-z0-9_.-]+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "a.b.c.d.e", "http://localhost/members"})
  void refusesACursorThatNoRosterGave(String cursor) {
    assertThatThrownBy(() -> ask(from(cursor))).isInstanceOf(InvalidCursorException.class);
  }

  @Test
  void refusesTheCursorOfAnotherCourse() {
    answer(link("next", "from=1"), ANA);
    var cursor = page(from(null)).next();
    var other = new Course(CourseId.random(), scene.place("course-2"));
    scene.launch(other);
    scene.courses.add(other);
    scene.callers.app(new AppCaller(CourseScene.APP.value(), null, null));

    assertThatThrownBy(() -> service.members(other.id(), from(cursor)))
        .isInstanceOf(InvalidCursorException.class);
  }

  @Test
  void refusesACursorOfAServerThatTheCourseHasLeft() {
    answer(link("next", "from=1"), ANA);
    var cursor = page(from(null)).next();
    offer(Optional.of(URI.create("https://new.example/members")));

    assertThatThrownBy(() -> ask(from(cursor))).isInstanceOf(InvalidCursorException.class);
  }

  private void offer(Optional<URI> roster) {
    var none = Optional.<URI>empty();
    scene.course.launched(
        CourseScene.APP,
        "Astronomy",
        new ServiceAddresses(roster, none, none, none, none, Set.of()),
        scene.clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
  }

  @Test
  void tellsThatTheLmsOffersNoRoster() {
    offer(Optional.empty());

    assertThat(reason(ask(from(null)))).isEqualTo(CourseRefusal.SERVICE_NOT_OFFERED);
  }

  @Test
  void isForAppsWithTheService() {
    scene.allow(EnumSet.complementOf(EnumSet.of(LtiService.ROSTER)));

    assertThat(reason(ask(from(null)))).isEqualTo(CourseRefusal.SERVICE_NOT_ALLOWED);
  }

  @Test
  void refusesARoleThatIsNone() {
    assertThat(reason(ask(new RosterRequest(null, 50, "Teacher", null))))
        .isEqualTo(CourseRefusal.REQUEST_INVALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<html></html>", "[]", "{}", "{\"members\":{}}", "{\"members\":null}"})
  void tellsThatTheAnswerCannotBeRead(String body) {
    scene.lms.answer("/members", 200, body);

    assertThat(reason(ask(from(null)))).isEqualTo(CourseRefusal.LMS_ANSWER_UNREADABLE);
  }

  @Test
  void remembersMembersForAnAppThatMayGrade() {
    answer(null, "{\"user_id\":\"7\",\"roles\":[\"Learner\"]}");
    var name = scene.names().of(scene.registration.id(), "7");
    scene.allow(Set.of(LtiService.ROSTER));
    service.members(scene.course.id(), new RosterRequest(null, 10, null, null));
    assertThat(scene.users().find(name)).isEmpty();

    scene.allow(Set.of(LtiService.ROSTER, LtiService.GRADES));
    service.members(scene.course.id(), new RosterRequest(null, 10, null, null));
    assertThat(scene.users().find(name)).contains("7");
  }
}
