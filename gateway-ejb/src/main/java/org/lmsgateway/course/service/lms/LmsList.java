package org.lmsgateway.course.service.lms;

import java.net.URI;
import java.util.Optional;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.course.ServiceAddresses;

/** The lists of a course that LMSs answer in pages, as their specifications name things. */
public enum LmsList {
  /** NRPS 2.0 §2.1 and §3.6. */
  MEMBERS("application/vnd.ims.lti-nrps.v2.membershipcontainer+json", "members"),
  /** Course Groups Service 1.0 §3.2. */
  GROUPS("application/vnd.ims.lti-gs.v1.contextgroupcontainer+json", "groups"),
  /** Course Groups Service 1.0 §3.3. */
  GROUP_SETS("application/vnd.ims.lti-gs.v1.contextgroupsetcontainer+json", "sets"),
  /** AGS 2.0 §3.2.4: the answer is the list itself. */
  LINE_ITEMS("application/vnd.ims.lis.v2.lineitemcontainer+json", null),
  /** AGS 2.0 §3.3.4. */
  RESULTS("application/vnd.ims.lis.v2.resultcontainer+json", null);

  private final String mediaType;
  private final String member;

  LmsList(String mediaType, String member) {
    this.mediaType = mediaType;
    this.member = member;
  }

  String mediaType() {
    return mediaType;
  }

  /** The member of the answer that holds the list; null if the answer is the list itself. */
  String member() {
    return member;
  }

  /** The service that it is part of, as apps know it. */
  public LtiService service() {
    return switch (this) {
      case MEMBERS -> LtiService.ROSTER;
      case GROUPS, GROUP_SETS -> LtiService.GROUPS;
      case LINE_ITEMS, RESULTS -> LtiService.GRADES;
    };
  }

  /** What a token must allow; of line items the greater scope where the LMS grants it. */
  String scope(ServiceAddresses services) {
    return switch (this) {
      case MEMBERS -> "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
      case GROUPS, GROUP_SETS ->
          "https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly";
      case LINE_ITEMS -> GradeScopes.readingLineItems(services);
      case RESULTS -> GradeScopes.RESULTS;
    };
  }

  /** Where it begins; empty if the LMS does not offer it, or it is not one for the whole course. */
  Optional<URI> address(ServiceAddresses services) {
    return switch (this) {
      case MEMBERS -> services.roster();
      case GROUPS -> services.groups();
      case GROUP_SETS -> services.groupSets();
      case LINE_ITEMS -> services.lineItems();
      case RESULTS -> Optional.empty();
    };
  }
}
