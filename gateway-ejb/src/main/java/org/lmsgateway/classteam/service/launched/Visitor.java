package org.lmsgateway.classteam.service.launched;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.roster.Member;
import org.lmsgateway.roster.MemberStatus;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.Claims;

/**
 * Somebody who has launched the app.
 *
 * @param course empty if the launch came from none
 * @param member who they are, as the roster would say it
 * @param locale the language that the LMS names; empty if it names none
 */
record Visitor(
    TenantId tenant,
    RegistrationId registration,
    Optional<CourseId> course,
    Member member,
    String locale) {

  /** Reads the launch that was swapped. */
  static Visitor of(Map<String, Object> launch) {
    var data = new Claims(launch);
    return new Visitor(
        new TenantId(data.text("tenant").orElseThrow()),
        new RegistrationId(data.text("registration").orElseThrow()),
        data.text("course").flatMap(CourseId::parse),
        member(data),
        locale(data));
  }

  private static Member member(Claims data) {
    var roles =
        data.list("roles").orElse(List.of()).stream()
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .toList();
    var id = data.object("user").flatMap(user -> user.text("id")).orElse("");
    return new Member(
        id, MemberStatus.ACTIVE, roles, List.of(), Map.of(), names(data.object("claims")));
  }

  /** By their names in rosters (NRPS 2.0 §2.2). */
  private static Map<String, Object> names(Optional<Claims> all) {
    var claims = all.orElse(new Claims(Map.of()));
    var names = new HashMap<String, Object>();
    claims.filled("email").ifPresent(email -> names.put("email", email));
    claims.filled("sub").ifPresent(sub -> names.put("user_id", sub));
    claims
        .object(Claims.LTI + "lis")
        .flatMap(lis -> lis.filled("person_sourcedid"))
        .ifPresent(id -> names.put("lis_person_sourcedid", id));
    claims
        .object(Claims.LTI + "ext")
        .flatMap(more -> more.filled("user_username"))
        .ifPresent(name -> names.put("ext_user_username", name));
    return names;
  }

  private static String locale(Claims data) {
    return Stream.of("presentation", "user")
        .flatMap(part -> data.object(part).flatMap(object -> object.filled("locale")).stream())
        .findFirst()
        .orElse("");
  }
}
