package org.lmsgateway.course;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.app.LtiService;

/**
 * Where an LMS offers its services for a course, as the claims of a launch say. What is not offered
 * is empty.
 *
 * @param roster the memberships (Names and Role Provisioning Services 2.0 §3.6.1.1)
 * @param lineItems the container of line items (Assignment and Grade Services 2.0 §3.2)
 * @param groups the groups of the course (Course Groups Service 1.0 §3.1)
 * @param groupSets the sets that groups belong to
 * @param notices where notices are subscribed (Platform Notification Service 1.0 §3)
 * @param scopes the OAuth scopes that the claims name
 */
public record ServiceAddresses(
    Optional<URI> roster,
    Optional<URI> lineItems,
    Optional<URI> groups,
    Optional<URI> groupSets,
    Optional<URI> notices,
    Set<String> scopes) {
  public ServiceAddresses {
    scopes = Set.copyOf(scopes);
  }

  /** Whether the LMS offers that service. */
  public boolean offers(LtiService service) {
    return switch (service) {
      case ROSTER -> roster.isPresent();
      case GRADES -> lineItems.isPresent();
      case GROUPS -> groups.isPresent();
      case NOTICES -> notices.isPresent();
    };
  }
}
