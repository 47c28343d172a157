package org.lmsgateway.roster.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.app.ClaimsReleased;
import org.lmsgateway.course.service.ContextRoles;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.course.service.lms.LmsIds;
import org.lmsgateway.registration.service.UserNames;
import org.lmsgateway.roster.Member;
import org.lmsgateway.roster.MemberStatus;
import org.lmsgateway.shared.service.Claims;

/** Reads members as LMSs send them, and keeps what the app may know (NRPS 2.0 §2.2). */
@ApplicationScoped
public class MemberReading {

  /** By their names in launches. */
  private static final List<Map.Entry<String, String>> DETAILS =
      List.of(
          Map.entry("lmsId", "user_id"),
          Map.entry("name", "name"),
          Map.entry("givenName", "given_name"),
          Map.entry("familyName", "family_name"),
          Map.entry("email", "email"),
          Map.entry("locale", "locale"),
          Map.entry("picture", "picture"));

  private UserNames names;

  protected MemberReading() {}

  @Inject
  public MemberReading(UserNames names) {
    this.names = names;
  }

  /** What the LMS calls those whom it names. */
  static List<String> lmsIds(List<?> members) {
    return members.stream()
        .flatMap(sent -> Claims.of(sent).stream())
        .flatMap(member -> LmsIds.read(member, "user_id").stream())
        .toList();
  }

  /** The member; empty if the LMS does not say who it is. */
  Optional<Member> read(OpenCourse open, Object sent) {
    return Claims.of(sent)
        .flatMap(member -> LmsIds.read(member, "user_id").map(id -> read(open, member, id)));
  }

  private Member read(OpenCourse open, Claims member, String lmsId) {
    var released = open.app().claimsReleased();
    return new Member(
        names.of(open.registration().id(), lmsId),
        status(member),
        roles(member),
        groups(member),
        details(member, released),
        released == ClaimsReleased.ALL ? member.values() : Map.of());
  }

  /** One that the LMS does not say is active (NRPS 2.0 §2.3); one by a URI ends with its name. */
  private static MemberStatus status(Claims member) {
    var status = member.filled("status").map(text -> text.replaceFirst("^.*[#:/]", ""));
    return switch (status.orElse("Active").toUpperCase(Locale.ROOT)) {
      case "ACTIVE" -> MemberStatus.ACTIVE;
      case "DELETED" -> MemberStatus.DELETED;
      default -> MemberStatus.INACTIVE;
    };
  }

  private static List<String> roles(Claims member) {
    return member.list("roles").orElse(List.of()).stream()
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(role -> !role.isBlank())
        .map(ContextRoles::uri)
        .distinct()
        .toList();
  }

  /** Course Groups Service 1.0 §3.4. */
  private static List<String> groups(Claims member) {
    return member.objects("group_enrollments").stream()
        .flatMap(group -> LmsIds.read(group, "group_id").stream())
        .toList();
  }

  private static Map<String, String> details(Claims member, ClaimsReleased released) {
    Map<String, String> details = new LinkedHashMap<>();
    for (var detail : DETAILS) {
      if (released.includes(detail.getKey())) {
        LmsIds.read(member, detail.getValue())
            .ifPresent(value -> details.put(detail.getKey(), value));
      }
    }
    return details;
  }
}
