package org.lmsgateway.notice.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.app.AppId;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.service.CoursesInMemory;
import org.lmsgateway.notice.NoticeSubscription;
import org.lmsgateway.registration.RegistrationId;

/** Subscriptions in a list, joined with courses in another. */
class SubscriptionsInMemory extends SubscriptionRepository {

  private final List<NoticeSubscription> rows = new ArrayList<>();
  private final CoursesInMemory courses;

  SubscriptionsInMemory(CoursesInMemory courses) {
    this.courses = courses;
  }

  @Override
  public List<NoticeSubscription> of(CourseId course, AppId app) {
    return rows.stream()
        .filter(row -> row.course().equals(course) && row.app().equals(app))
        .toList();
  }

  @Override
  public void add(List<NoticeSubscription> subscriptions) {
    rows.addAll(subscriptions);
  }

  @Override
  public void remove(CourseId course, AppId app) {
    rows.removeAll(of(course, app));
  }

  @Override
  public List<NoticeSubscription> wanting(
      RegistrationId registration, String deployment, String type, Optional<Set<String>> places) {
    return rows.stream()
        .filter(row -> row.noticeType().equals(type))
        .filter(
            row -> {
              var course = courses.find(row.course()).orElseThrow();
              return course.registration().equals(registration)
                  && course.deployment().equals(deployment)
                  && places.map(only -> only.contains(place(course))).orElse(true);
            })
        .toList();
  }

  private static String place(Course course) {
    return course.place().place();
  }

  @Override
  public boolean isWanted(RegistrationId registration, String deployment, String type) {
    return !wanting(registration, deployment, type, Optional.empty()).isEmpty();
  }
}
