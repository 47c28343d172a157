package org.lmsgateway.roster.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.course.service.ContextRoles;
import org.lmsgateway.course.service.KnownUsers;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.course.service.lms.ListCursors;
import org.lmsgateway.course.service.lms.ListPlace;
import org.lmsgateway.course.service.lms.LmsList;
import org.lmsgateway.course.service.lms.LmsLists;
import org.lmsgateway.course.service.lms.LmsPage;
import org.lmsgateway.roster.Member;
import org.lmsgateway.roster.MemberStatus;
import org.lmsgateway.roster.RosterPage;
import org.lmsgateway.roster.RosterRequest;
import org.lmsgateway.shared.service.QueryStrings;

/**
 * Reads the roster of an open course, page by page. Never more of it than one page of the LMS is in
 * memory. Not to be called inside a transaction.
 */
@ApplicationScoped
public class RosterPages {

  private LmsLists lists;
  private ListCursors cursors;
  private MemberReading reading;
  private KnownUsers users;

  protected RosterPages() {}

  @Inject
  public RosterPages(LmsLists lists, ListCursors cursors, MemberReading reading, KnownUsers users) {
    this.lists = lists;
    this.cursors = cursors;
    this.reading = reading;
    this.users = users;
  }

  /**
   * One part of the roster, as far as the app of the open course may know it.
   *
   * @throws org.lmsgateway.shared.InvalidCursorException if the cursor was not given to this app
   *     for this course
   */
  public CourseOutcome<RosterPage> page(OpenCourse open, RosterRequest request) {
    return lists
        .start(open, LmsList.MEMBERS)
        .then(start -> place(open, start, request))
        .then(place -> ask(open, place));
  }

  private CourseOutcome<ListPlace> place(OpenCourse open, URI start, RosterRequest request) {
    if (request.cursor() != null) {
      return new Done<>(cursors.open(open, LmsList.MEMBERS, start, request.cursor()));
    }
    var role = Optional.ofNullable(request.role()).map(ContextRoles::uri);
    if (role.filter(uri -> !uri.contains(":")).isPresent()) {
      return Refused.of(
          CourseRefusal.REQUEST_INVALID, "role: a role of LTI by its short name or its URI");
    }
    return new Done<>(new ListPlace(address(start, request, role), role));
  }

  /** NRPS 2.0 §2.4 and §3.5. */
  private static URI address(URI start, RosterRequest request, Optional<String> role) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("limit", Integer.toString(request.limit()));
    role.ifPresent(uri -> parameters.put("role", uri));
    Optional.ofNullable(request.link()).ifPresent(link -> parameters.put("rlid", link));
    return QueryStrings.append(start, parameters);
  }

  private CourseOutcome<RosterPage> ask(OpenCourse open, ListPlace place) {
    return lists
        .ask(open, LmsList.MEMBERS, place.address())
        .map(page -> page(open, place.role(), page));
  }

  private RosterPage page(OpenCourse open, Optional<String> role, LmsPage page) {
    if (open.app().allows(LtiService.GRADES)) {
      // The app will grade by the names that it learns here.
      users.remember(open.registration().id(), MemberReading.lmsIds(page.items()));
    }
    var members = new ArrayList<Member>();
    int unreadable = 0;
    for (var sent : page.items()) {
      var member = reading.read(open, sent);
      if (member.isEmpty()) {
        unreadable++;
      }
      member.filter(read -> isWanted(read, role)).ifPresent(members::add);
    }
    return new RosterPage(
        members,
        cursor(open, page.next(), role),
        cursor(open, page.differences(), role),
        unreadable);
  }

  /** The LMS should have filtered, but not every LMS does. Who has left may have no role left. */
  private static boolean isWanted(Member member, Optional<String> role) {
    return role.isEmpty()
        || member.status() == MemberStatus.DELETED
        || member.roles().stream().anyMatch(own -> ContextRoles.implies(own, role.get()));
  }

  private String cursor(OpenCourse open, Optional<URI> address, Optional<String> role) {
    return address
        .map(to -> cursors.seal(open, LmsList.MEMBERS, new ListPlace(to, role)))
        .orElse(null);
  }
}
