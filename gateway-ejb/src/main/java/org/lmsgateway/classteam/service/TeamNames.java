package org.lmsgateway.classteam.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lmsgateway.classteam.settings.NamePreview;
import org.lmsgateway.classteam.settings.TeamNaming;
import org.lmsgateway.classteam.settings.TeamNaming.NamedCourse;
import org.lmsgateway.course.Course;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;

/** Names teams after their courses, with a nickname that no other course of the tenant has. */
@ApplicationScoped
public class TeamNames {

  private static final int MOST_ATTEMPTS = 50;

  private ClassTeamRepository teams;
  private RegistrationRepository registrations;

  protected TeamNames() {}

  @Inject
  public TeamNames(ClassTeamRepository teams, RegistrationRepository registrations) {
    this.teams = teams;
    this.registrations = registrations;
  }

  /** What a course is called, for patterns. */
  public NamedCourse named(Course course) {
    var place = course.place();
    var lms = registrations.find(place.registration()).map(Registration::name).orElse("");
    // A place begins with what kind of id it is.
    var id = place.place().replaceFirst("^[a-z-]+:", "");
    return new NamedCourse(course.title().orElse(""), lms, id.isBlank() ? place.place() : id);
  }

  /** Some courses of a tenant. */
  List<NamedCourse> first(TenantId tenant, int most) {
    return teams.courses(Optional.of(tenant), null, PageRequest.first(most)).items().stream()
        .map(this::named)
        .toList();
  }

  NamePreview preview(TenantId tenant, TeamNaming naming, NamedCourse course) {
    var nickname = nickname(tenant, naming, course, Set.of()).orElse("");
    return new NamePreview(course.title(), naming.nameOf(course), nickname);
  }

  /**
   * A nickname that no course of the tenant has.
   *
   * @param taken others that the directory does not give
   * @return empty if none is free among the first fifty
   */
  public Optional<String> nickname(
      TenantId tenant, TeamNaming naming, NamedCourse course, Set<String> taken) {
    return IntStream.rangeClosed(1, MOST_ATTEMPTS)
        .mapToObj(attempt -> naming.nicknameOf(course, attempt))
        .filter(nickname -> !taken.contains(nickname) && !teams.hasNickname(tenant, nickname))
        .findFirst();
  }
}
