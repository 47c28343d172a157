package org.lmsgateway.moodle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.AppId;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.LaunchRules;
import org.lmsgateway.registration.PlatformAddresses;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.TenantId;

/** The work in a course, as Moodle 4.5 tells it. */
class MoodleCoursesTest {

  private final StandInMoodle moodle = new StandInMoodle();
  private Optional<String> token = Optional.of(StandInMoodle.TOKEN);
  private MoodleCourses courses;

  @BeforeEach
  void open() {
    var tokens =
        new MoodleTokens() {
          @Override
          Optional<String> find(RegistrationId registration) {
            return token;
          }
        };
    courses = new MoodleCourses(tokens, new MoodleCalls(TestClients.allowing("localhost")));
    moodle.answer(
        "mod_assign_get_assignments",
        "{'courses':[{'id':5,'assignments':["
            + "{'id':1,'cmid':11,'name':'Moss','duedate':1772400000},"
            + "{'id':2,'cmid':12,'name':'Ferns','duedate':0}]}],'warnings':[]}");
    moodle.answer(
        "mod_assign_get_submissions",
        "{'assignments':[{'assignmentid':1,'submissions':["
            + "{'userid':7,'status':'submitted','gradingstatus':'notgraded'},"
            + "{'userid':8,'status':'submitted','gradingstatus':'graded'},"
            + "{'userid':9,'status':'draft','gradingstatus':'notgraded'}]}]}");
    moodle.answer(
        "core_course_get_contents",
        "[{'id':1,'visible':1,'modules':["
            + "{'id':11,'visible':1,'visibleoncoursepage':1},{'id':12,'visible':0}]}]");
  }

  @AfterEach
  void close() {
    moodle.close();
  }

  private Registration registration(Platform platform) {
    var site = moodle.site().toString();
    var addresses =
        new PlatformAddresses(
            URI.create(site + "/auth"), URI.create(site + "/token"), URI.create(site), null);
    var rules =
        new LaunchRules(DeploymentPolicy.ANY, Set.of(), Set.of(new AppId("app")), false, true);
    return new Registration(
        RegistrationId.random(),
        new TenantId("school"),
        new RegistrationDetails("LMS", platform, site, "client", addresses, rules),
        Instant.EPOCH);
  }

  private Optional<List<MoodleAssignment>> assignments() {
    return courses.assignments(registration(Platform.MOODLE), "5");
  }

  @Test
  void readsWhatIsDueAndWhatWaitsForAGrade() {
    var moss = assignments().orElseThrow().get(0);

    assertThat(moss.name()).isEqualTo("Moss");
    assertThat(moss.due()).isEqualTo(Instant.ofEpochSecond(1772400000));
    assertThat(moss.address()).hasToString(moodle.site() + "/mod/assign/view.php?id=11");
    assertThat(moss.toGrade()).isEqualTo(1);
    assertThat(moss.isSubmittedBy("7")).isTrue();
    assertThat(moss.isSubmittedBy("9")).isFalse();
  }

  @Test
  void knowsWhatStudentsDoNotSee() {
    assertThat(assignments().orElseThrow())
        .extracting(MoodleAssignment::visible)
        .containsExactly(true, false);
  }

  @Test
  void leavesOutGradesThatAreHidden() {
    moodle.answer(
        "gradereport_user_get_grade_items",
        "{'usergrades':[{'courseid':5,'userid':7,'gradeitems':["
            + "{'itemname':'Moss','itemtype':'mod','graderaw':8.5,'grademax':10},"
            + "{'itemname':'Secret','itemtype':'mod','graderaw':1,'gradeishidden':true},"
            + "{'itemname':'Ferns','itemtype':'mod','graderaw':null},"
            + "{'itemname':null,'itemtype':'course','graderaw':8.5}]}]}");

    assertThat(courses.grades(registration(Platform.OPEN_LMS), "5", "7").orElseThrow())
        .containsExactly(new MoodleGrade("Moss", new BigDecimal("8.5"), BigDecimal.TEN));
  }

  @Test
  void asksNobodyWithoutATokenOrAMoodleOrItsIds() {
    assertThat(courses.assignments(registration(Platform.CANVAS), "5")).isEmpty();
    assertThat(courses.assignments(registration(Platform.MOODLE), "5&wsfunction=x")).isEmpty();
    assertThat(courses.grades(registration(Platform.MOODLE), "5", "somebody")).isEmpty();
    token = Optional.empty();
    assertThat(assignments()).isEmpty();
  }

  @Test
  void isEmptyWhereMoodleRefuses() {
    moodle.remove("core_course_get_contents");

    assertThat(assignments()).isEmpty();
  }
}
