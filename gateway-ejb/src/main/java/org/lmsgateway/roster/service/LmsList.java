package org.lmsgateway.roster.service;

import java.net.URI;
import java.util.Optional;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.course.ServiceAddresses;

/** The lists of a course that LMSs answer in pages, as their specifications name things. */
enum LmsList {
  /** NRPS 2.0 §2.1 and §3.6. */
  MEMBERS(LtiService.ROSTER, "application/vnd.ims.lti-nrps.v2.membershipcontainer+json", "members"),
  /** Course Groups Service 1.0 §3.2. */
  GROUPS(LtiService.GROUPS, "application/vnd.ims.lti-gs.v1.contextgroupcontainer+json", "groups"),
  /** Course Groups Service 1.0 §3.3. */
  GROUP_SETS(
      LtiService.GROUPS, "application/vnd.ims.lti-gs.v1.contextgroupsetcontainer+json", "sets");

  private final LtiService service;
  private final String mediaType;
  private final String member;

  LmsList(LtiService service, String mediaType, String member) {
    this.service = service;
    this.mediaType = mediaType;
    this.member = member;
  }

  /** What an app must be given to ask for it. */
  LtiService service() {
    return service;
  }

  String mediaType() {
    return mediaType;
  }

  /** The member of the answer that holds the list. */
  String member() {
    return member;
  }

  String scope() {
    return service == LtiService.ROSTER
        ? "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly"
        : "https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly";
  }

  /** Where it begins; empty if the LMS does not offer it. */
  Optional<URI> address(ServiceAddresses services) {
    return switch (this) {
      case MEMBERS -> services.roster();
      case GROUPS -> services.groups();
      case GROUP_SETS -> services.groupSets();
    };
  }
}
