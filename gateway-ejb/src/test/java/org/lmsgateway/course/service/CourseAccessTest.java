package org.lmsgateway.course.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.course.AppCourse;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.shared.AppCaller;
import org.lmsgateway.shared.PageRequest;

class CourseAccessTest {

  private final CourseScene scene = new CourseScene();

  @AfterEach
  void close() {
    scene.close();
  }

  private CourseOutcome<OpenCourse> open(LtiService service) {
    return scene.access().open(scene.course.id(), service);
  }

  private static CourseRefusal reason(CourseOutcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused<?>) outcome).reason();
  }

  private Course other() {
    var other = new Course(CourseId.random(), scene.place("course-2"));
    scene.launch(other);
    scene.courses.add(other);
    return other;
  }

  @Test
  void opensTheCourseOfTheLaunch() {
    assertThat(open(LtiService.ROSTER)).isInstanceOf(Done.class);
  }

  @Test
  void opensCoursesToAnAppOfTheGatewayThatNobodyCalls() {
    scene.callers.app(null);
    var access = scene.access();
    var course = scene.course.id();

    assertThat(access.open(CourseScene.APP, course, LtiService.ROSTER)).isInstanceOf(Done.class);
    assertThat(reason(access.open(new AppId("other"), course, LtiService.ROSTER)))
        .isEqualTo(CourseRefusal.COURSE_NOT_FOUND);
    scene.allow(Set.of(LtiService.GRADES));
    assertThat(reason(access.open(CourseScene.APP, course, LtiService.ROSTER)))
        .isEqualTo(CourseRefusal.SERVICE_NOT_ALLOWED);
  }

  @Test
  void opensNoOtherCourseToTheTokenOfALaunch() {
    assertThat(reason(scene.access().open(other().id(), LtiService.ROSTER)))
        .isEqualTo(CourseRefusal.COURSE_NOT_FOUND);
  }

  @Test
  void opensNoCourseToALaunchThatIsFromNone() {
    scene.callers.app(new AppCaller(CourseScene.APP.value(), null, "launch-2"));

    assertThat(reason(open(LtiService.ROSTER))).isEqualTo(CourseRefusal.COURSE_NOT_FOUND);
    assertThat(list().list(PageRequest.first(9)).items()).isEmpty();
  }

  @Test
  void opensEveryCourseThatLaunchedTheAppToTheAppsOwnToken() {
    var other = other();
    scene.callers.app(new AppCaller(CourseScene.APP.value(), null, null));

    assertThat(open(LtiService.GRADES)).isInstanceOf(Done.class);
    assertThat(scene.access().open(other.id(), LtiService.GRADES)).isInstanceOf(Done.class);
    assertThat(list().list(PageRequest.first(1)).items()).hasSize(1);
    assertThat(list().list(PageRequest.first(9)).items()).hasSize(2);
  }

  @Test
  void listsTheOneCourseOfALaunchOnly() {
    other();

    scene.allow(Set.of(LtiService.ROSTER));

    assertThat(list().list(PageRequest.first(9)).items())
        .containsExactly(new AppCourse(scene.course, Set.of(LtiService.ROSTER)));
  }

  private CourseServiceBean list() {
    return new CourseServiceBean(scene.courses, scene.apps, scene.access(), scene.callers);
  }

  @Test
  void opensNothingToAnAppThatTheCourseHasNotLaunched() {
    var stranger = new AppId("stranger");
    scene.apps.add(
        new App(
            stranger,
            "Stranger",
            scene.apps.find(CourseScene.APP).orElseThrow().url(),
            null,
            "hash",
            scene.clock.instant()));
    // Also not to a token that was made out to name the course.
    Stream.of(null, scene.course.id().value())
        .forEach(
            course -> {
              scene.callers.app(new AppCaller(stranger.value(), course, course));
              assertThat(reason(open(LtiService.ROSTER))).isEqualTo(CourseRefusal.COURSE_NOT_FOUND);
            });
  }

  @Test
  void refusesAServiceThatTheAppMayNotUse() {
    scene.allow(Set.of(LtiService.ROSTER));

    assertThat(open(LtiService.ROSTER)).isInstanceOf(Done.class);
    assertThat(reason(open(LtiService.GRADES))).isEqualTo(CourseRefusal.SERVICE_NOT_ALLOWED);
  }

  @Test
  void opensNothingOnceTheRegistrationIsGoneOrOff() {
    scene.registrations.remove(scene.registration);

    assertThat(reason(open(LtiService.ROSTER))).isEqualTo(CourseRefusal.REGISTRATION_NOT_SERVED);
  }

  @Test
  void opensNothingOnceTheAppIsGone() {
    scene.apps.remove(CourseScene.APP);

    assertThat(reason(open(LtiService.ROSTER))).isEqualTo(CourseRefusal.COURSE_NOT_FOUND);
  }
}
