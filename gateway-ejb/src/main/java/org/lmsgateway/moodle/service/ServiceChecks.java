package org.lmsgateway.moodle.service;

import static org.lmsgateway.moodle.CheckCode.GRADES_NOT_OFFERED;
import static org.lmsgateway.moodle.CheckCode.GRADES_NOT_SEEN;
import static org.lmsgateway.moodle.CheckCode.GRADES_OFFERED;
import static org.lmsgateway.moodle.CheckCode.ROSTER_NOT_OFFERED;
import static org.lmsgateway.moodle.CheckCode.ROSTER_NOT_SEEN;
import static org.lmsgateway.moodle.CheckCode.ROSTER_OFFERED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.service.CourseRepository;
import org.lmsgateway.moodle.CheckCode;
import org.lmsgateway.moodle.CheckFinding;
import org.lmsgateway.registration.RegistrationId;

/** Looks at the services that an LMS of any kind offers, by what its last launch said of them. */
@ApplicationScoped
public class ServiceChecks {

  private CourseRepository courses;

  protected ServiceChecks() {}

  @Inject
  public ServiceChecks(CourseRepository courses) {
    this.courses = courses;
  }

  List<CheckFinding> check(RegistrationId registration) {
    return courses
        .findLatest(registration)
        .map(
            course ->
                List.of(
                    of(course, LtiService.ROSTER, ROSTER_OFFERED, ROSTER_NOT_OFFERED),
                    of(course, LtiService.GRADES, GRADES_OFFERED, GRADES_NOT_OFFERED)))
        .orElse(List.of(CheckFinding.of(ROSTER_NOT_SEEN), CheckFinding.of(GRADES_NOT_SEEN)));
  }

  private static CheckFinding of(
      Course course, LtiService service, CheckCode offered, CheckCode notOffered) {
    return new CheckFinding(
        course.services().offers(service) ? offered : notOffered, course.title().orElse(""));
  }
}
