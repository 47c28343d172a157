package org.lmsgateway.course.service;

import static org.lmsgateway.shared.service.Claims.LTI;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.course.CoursePlace;
import org.lmsgateway.course.ServiceAddresses;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.shared.service.Claims;

/**
 * Reads what a launch says about its course and the services there. A service whose claim cannot be
 * used is a service that is not offered; the launch itself is none the worse for it.
 */
public final class CourseClaims {

  private static final String SPEC = "https://purl.imsglobal.org/spec/";
  private static final String NRPS = SPEC + "lti-nrps/claim/namesroleservice";
  private static final String AGS = SPEC + "lti-ags/claim/endpoint";
  private static final String GROUPS = SPEC + "lti-gs/claim/groupsservice";
  private static final String PNS = SPEC + "lti/claim/platformnotificationservice";
  private static final int MOST_ADDRESS = 1000;
  private static final int MOST_TITLE = 255;
  private static final int MOST_SCOPES = 2000;

  private CourseClaims() {}

  /** The course of a launch; empty if it names neither context nor resource link. */
  public static Optional<LaunchedCourse> read(
      Registration registration, String deployment, Claims claims) {
    var context = claims.object(LTI + "context");
    var link = claims.object(LTI + "resource_link").flatMap(object -> object.filled("id"));
    return place(context, link)
        .map(place -> new CoursePlace(registration.tenant(), registration.id(), deployment, place))
        .map(
            place ->
                new LaunchedCourse(
                    place,
                    context.map(CourseClaims::title).orElse(null),
                    services(claims),
                    claims.object(AGS).flatMap(ags -> address(ags, "lineitem"))));
  }

  private static Optional<String> place(Optional<Claims> context, Optional<String> link) {
    return context
        .flatMap(object -> object.filled("id"))
        .map(id -> "context:" + id)
        .or(() -> link.map(id -> "link:" + id))
        .filter(place -> place.length() <= 300);
  }

  private static String title(Claims context) {
    return context
        .filled("title")
        .or(() -> context.filled("label"))
        .map(title -> title.length() > MOST_TITLE ? title.substring(0, MOST_TITLE) : title)
        .orElse(null);
  }

  private static ServiceAddresses services(Claims claims) {
    var roster = claims.object(NRPS);
    var grades = claims.object(AGS);
    var groups = claims.object(GROUPS);
    var notices = claims.object(PNS);
    return new ServiceAddresses(
        roster.flatMap(claim -> address(claim, "context_memberships_url")),
        grades.flatMap(claim -> address(claim, "lineitems")),
        groups.flatMap(claim -> address(claim, "context_groups_url")),
        groups.flatMap(claim -> address(claim, "context_group_sets_url")),
        notices.flatMap(claim -> address(claim, "platform_notification_service_url")),
        scopes(grades, groups, notices));
  }

  @SafeVarargs
  private static Set<String> scopes(Optional<Claims>... services) {
    var scopes = new HashSet<String>();
    var length = 0;
    for (var service : services) {
      for (var scope : service.map(CourseClaims::scopes).orElse(List.of())) {
        length += scope.length() + 1;
        if (length <= MOST_SCOPES) {
          scopes.add(scope);
        }
      }
    }
    return scopes;
  }

  /** Of the characters that RFC 6749 §3.3 allows: no blank, for one separates scopes. */
  private static List<String> scopes(Claims service) {
    var scopes = new ArrayList<String>();
    for (var scope : service.list("scope").orElse(List.of())) {
      if (scope instanceof String text && text.matches("[\\x21\\x23-\\x5B\\x5D-\\x7E]+")) {
        scopes.add(text);
      }
    }
    return scopes;
  }

  /** Whether it may be fetched is decided when it is fetched. */
  private static Optional<URI> address(Claims claim, String name) {
    return claim
        .filled(name)
        .filter(text -> text.length() <= MOST_ADDRESS)
        .flatMap(CourseClaims::parse)
        .filter(address -> address.getHost() != null);
  }

  private static Optional<URI> parse(String text) {
    try {
      return Optional.of(URI.create(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
