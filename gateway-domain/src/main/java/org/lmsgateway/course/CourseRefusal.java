package org.lmsgateway.course;

import org.lmsgateway.shared.error.ErrorCode;

/** Why an app does not get what it asked of a course, and who can mend it. */
public enum CourseRefusal implements ErrorCode {
  /** No such course, or it has never launched this app. */
  COURSE_NOT_FOUND(Party.APP),
  /** The app's settings do not allow it this service. */
  SERVICE_NOT_ALLOWED(Party.ADMIN),
  /** The registration is off or its tenant is not served, or the app is no longer launched. */
  REGISTRATION_NOT_SERVED(Party.ADMIN),
  /** The LMS offers no such service for this course: it is switched off there, or unknown. */
  SERVICE_NOT_OFFERED(Party.LMS_ADMIN),
  /** The LMS knows no such thing. */
  NOT_IN_COURSE(Party.APP),
  /** The launch asked for no content, or has got it, or its time is over. */
  NO_CONTENT_ASKED(Party.APP),
  /** What the app sent is against the specification; the LMS was not asked. */
  REQUEST_INVALID(Party.APP),
  /** The LMS finds what was sent wrong. */
  LMS_REJECTED(Party.APP),
  /** The LMS has a later or other version of it already. */
  LMS_CONFLICT(Party.APP),
  /** The LMS's token endpoint does not accept the gateway, or grants no such scope. */
  LMS_TOKEN_REFUSED(Party.LMS_ADMIN),
  /** The LMS issued a token and then refuses it for this. */
  LMS_DENIED(Party.LMS_ADMIN),
  /** The LMS asks for fewer requests. */
  LMS_BUSY(Party.LMS),
  /** The LMS could not be reached or did not answer in time. */
  LMS_UNREACHABLE(Party.LMS),
  /** The LMS has an address that the gateway does not fetch from. */
  LMS_ADDRESS_REFUSED(Party.ADMIN),
  /** The LMS had a fault of its own. */
  LMS_FAULT(Party.LMS),
  /** The LMS's answer is not what the specification says. */
  LMS_ANSWER_UNREADABLE(Party.LMS);

  /** Who can do something about it. */
  public enum Party {
    /** Whoever wrote the app. */
    APP,
    /** The admin of the gateway's tenant. */
    ADMIN,
    /** The admin of the LMS. */
    LMS_ADMIN,
    /** Whoever runs the LMS; it may pass by itself. */
    LMS
  }

  private final Party party;

  CourseRefusal(Party party) {
    this.party = party;
  }

  public Party party() {
    return party;
  }
}
