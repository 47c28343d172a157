package org.lmsgateway.roster.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.service.CourseAccess;
import org.lmsgateway.roster.RosterPage;
import org.lmsgateway.roster.RosterRequest;
import org.lmsgateway.roster.RosterService;
import org.lmsgateway.shared.AppCaller;

/** Shows an app the roster of a course. No transaction: the LMS is asked over the network. */
@Stateless
@RolesAllowed(AppCaller.ROLE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RosterServiceBean implements RosterService {

  private final CourseAccess access;
  private final RosterPages pages;

  public RosterServiceBean() {
    this(null, null);
  }

  @Inject
  public RosterServiceBean(CourseAccess access, RosterPages pages) {
    this.access = access;
    this.pages = pages;
  }

  @Override
  public CourseOutcome<RosterPage> members(CourseId course, RosterRequest request) {
    return access.open(course, LtiService.ROSTER).then(open -> pages.page(open, request));
  }
}
