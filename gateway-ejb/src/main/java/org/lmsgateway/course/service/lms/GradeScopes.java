package org.lmsgateway.course.service.lms;

import org.lmsgateway.course.ServiceAddresses;

/** The OAuth scopes of Assignment and Grade Services 2.0 §3.1. */
public final class GradeScopes {

  public static final String LINE_ITEMS = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";
  public static final String LINE_ITEMS_READ_ONLY = LINE_ITEMS + ".readonly";
  public static final String RESULTS =
      "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly";
  public static final String SCORES = "https://purl.imsglobal.org/spec/lti-ags/scope/score";

  private GradeScopes() {}

  /** The scope that reads line items: the one that the launch said the gateway has. */
  public static String readingLineItems(ServiceAddresses services) {
    return services.scopes().contains(LINE_ITEMS) ? LINE_ITEMS : LINE_ITEMS_READ_ONLY;
  }
}
