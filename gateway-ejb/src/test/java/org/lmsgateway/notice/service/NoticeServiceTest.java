package org.lmsgateway.notice.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.course.service.CourseScene;
import org.lmsgateway.notice.NoticeWish;
import org.lmsgateway.shared.AppCaller;

class NoticeServiceTest {

  private final NoticeScene scene = new NoticeScene();
  private final CourseId course = scene.courses.course.id();

  @AfterEach
  void close() {
    scene.close();
  }

  private CourseOutcome<NoticeWish> subscribe(NoticeWish wish) {
    return scene.service.subscribe(course, wish);
  }

  private static CourseRefusal reason(CourseOutcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused<?>) outcome).reason();
  }

  private List<String> handlersAtLms() {
    return scene.lmsGot.stream()
        .map(NoticeScene.Sent::json)
        .map(put -> put.text("notice_type").get() + " " + put.text("handler").get())
        .toList();
  }

  private String gatewayHandler() {
    return "https://gateway.example/lti/notices/" + scene.courses.registration.id();
  }

  /** Platform Notification Service 1.0 §3: the gateway is the handler, not the app. */
  @Test
  void subscribesAtTheLms() {
    var wish = scene.wish(NoticeScene.COPIED, NoticeScene.HELLO);

    assertThat(subscribe(wish)).isEqualTo(new Done<>(wish));
    assertThat(handlersAtLms())
        .containsExactly(
            NoticeScene.COPIED + " " + gatewayHandler(),
            NoticeScene.HELLO + " " + gatewayHandler());
    assertThat(scene.lmsGot.get(0).authorization()).isEqualTo("Bearer lms-token");
    assertThat(scene.service.find(course)).isEqualTo(new Done<>(wish));
  }

  @Test
  void wantsNothingAtFirst() {
    assertThat(scene.service.find(course)).isEqualTo(new Done<>(NoticeWish.NONE));
  }

  @Test
  void endsAtTheLmsWhatNobodyWantsAnyMore() {
    subscribe(scene.wish(NoticeScene.COPIED, NoticeScene.HELLO));
    scene.lmsGot.clear();

    subscribe(scene.wish(NoticeScene.COPIED));

    assertThat(handlersAtLms())
        .containsExactly(NoticeScene.COPIED + " " + gatewayHandler(), NoticeScene.HELLO + " ");
  }

  @Test
  void keepsAtTheLmsWhatAnotherCourseWants() {
    var other = new Course(CourseId.random(), scene.courses.place("course-2"));
    scene.courses.launch(other);
    scene.courses.courses.add(other);
    scene.courses.callers.app(new AppCaller(CourseScene.APP.value(), null, null));
    subscribe(scene.wish(NoticeScene.COPIED));
    scene.service.subscribe(other.id(), scene.wish(NoticeScene.COPIED));
    scene.lmsGot.clear();

    subscribe(NoticeWish.NONE);
    assertThat(handlersAtLms()).isEmpty();

    scene.service.subscribe(other.id(), NoticeWish.NONE);
    assertThat(handlersAtLms()).containsExactly(NoticeScene.COPIED + " ");
  }

  @Test
  void leavesAllAsItWasIfTheLmsRefuses() {
    var before = scene.wish(NoticeScene.HELLO);
    subscribe(before);
    scene.courses.lms.answer("/notices", 403, "");

    assertThat(reason(subscribe(scene.wish(NoticeScene.COPIED))))
        .isEqualTo(CourseRefusal.LMS_DENIED);
    assertThat(scene.service.find(course)).isEqualTo(new Done<>(before));
  }

  @Test
  void endsForTheAppAlsoIfTheLmsFails() {
    subscribe(scene.wish(NoticeScene.HELLO));
    scene.courses.lms.answer("/notices", 500, "");

    assertThat(subscribe(NoticeWish.NONE)).isEqualTo(new Done<>(NoticeWish.NONE));
    assertThat(scene.service.find(course)).isEqualTo(new Done<>(NoticeWish.NONE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://other.example/notices",
        "http://stars.example/notices",
        "https://127.0.0.1/notices",
        "not an address",
        "javascript:alert(1)"
      })
  void refusesHandlersThatAreNotTheApps(String handler) {
    var wish = new NoticeWish(List.of(NoticeScene.COPIED), handler);

    assertThat(reason(subscribe(wish))).isEqualTo(CourseRefusal.REQUEST_INVALID);
    assertThat(scene.lmsGot).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "<b>", "\u00e4"})
  void refusesTypesThatAreNoNames(String type) {
    assertThat(reason(subscribe(scene.wish(type)))).isEqualTo(CourseRefusal.REQUEST_INVALID);
  }

  @Test
  void isForAppsWithTheService() {
    scene.courses.allow(EnumSet.complementOf(EnumSet.of(LtiService.NOTICES)));

    assertThat(reason(subscribe(scene.wish(NoticeScene.COPIED))))
        .isEqualTo(CourseRefusal.SERVICE_NOT_ALLOWED);
  }
}
