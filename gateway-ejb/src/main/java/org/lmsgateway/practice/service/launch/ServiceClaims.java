package org.lmsgateway.practice.service.launch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lmsgateway.practice.PracticeAddresses;
import org.lmsgateway.practice.grades.Gradebook;
import org.lmsgateway.practice.grades.LineItem;
import org.lmsgateway.practice.grades.LineItemFilter;
import org.lmsgateway.practice.service.launch.PracticeMessage.Link;
import org.lmsgateway.practice.service.launch.PracticeMessage.Review;
import org.lmsgateway.practice.token.ServiceScope;

/** The claims that name the services of the course. */
final class ServiceClaims {

  private final PracticeAddresses addresses;
  private final Gradebook gradebook;

  ServiceClaims(PracticeAddresses addresses, Gradebook gradebook) {
    this.addresses = addresses;
    this.gradebook = gradebook;
  }

  /** NRPS 2.0 §3.6.1.1, AGS 2.0 §3.1, Course Groups 1.0 §3.1. */
  Map<String, Object> of(PracticeMessage message) {
    return Map.of(
        "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice",
        Map.of(
            "context_memberships_url",
            addresses.members().toString(),
            "service_versions",
            List.of("2.0")),
        "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint",
        grades(message),
        "https://purl.imsglobal.org/spec/lti-gs/claim/groupsservice",
        Map.of(
            "scope",
            List.of(ServiceScope.GROUPS.uri()),
            "context_groups_url",
            addresses.groups().toString(),
            "context_group_sets_url",
            addresses.groupSets().toString(),
            "service_versions",
            List.of("1.0")));
  }

  private Map<String, Object> grades(PracticeMessage message) {
    Map<String, Object> endpoint = new LinkedHashMap<>();
    endpoint.put(
        "scope",
        List.of(
            ServiceScope.LINE_ITEMS.uri(),
            ServiceScope.LINE_ITEMS_READ.uri(),
            ServiceScope.RESULTS.uri(),
            ServiceScope.SCORES.uri()));
    endpoint.put("lineitems", addresses.lineItems().toString());
    var own = lineItems(message);
    if (own.size() == 1) {
      // AGS 2.0 §3.1: named only where the link has exactly one.
      endpoint.put("lineitem", addresses.lineItem(own.get(0).number()).toString());
    }
    return endpoint;
  }

  private List<LineItem> lineItems(PracticeMessage message) {
    if (message instanceof Review review) {
      return List.of(review.item());
    }
    return message instanceof Link link
        ? gradebook.items(new LineItemFilter(link.link().id(), null, null))
        : List.of();
  }
}
