package org.lmsgateway.practice;

import java.net.URI;
import org.lmsgateway.registration.PracticeIssuer;
import org.lmsgateway.shared.GatewayAddress;

/** Where the practice LMS answers the gateway; all below its issuer. */
public record PracticeAddresses(GatewayAddress gateway) {

  /** The id of the only course, in claims and in addresses. */
  public static final String COURSE = "practice-course-1";

  /** The path of the course's services, below the issuer. */
  public static final String COURSE_PATH = "courses/" + COURSE;

  public String issuer() {
    return PracticeIssuer.of(gateway).toString();
  }

  public URI authorization() {
    return at("auth");
  }

  public URI token() {
    return at("token");
  }

  public URI keyset() {
    return at("keys.json");
  }

  /** Where a deep linking response is posted to. */
  public URI contentReturn() {
    return at("content");
  }

  public URI members() {
    return at(COURSE_PATH + "/members");
  }

  public URI groups() {
    return at(COURSE_PATH + "/groups");
  }

  public URI groupSets() {
    return at(COURSE_PATH + "/group-sets");
  }

  /** The container of line items; with a query, as Moodle's has. */
  public URI lineItems() {
    return at(COURSE_PATH + "/line-items?tool=practice");
  }

  /** One line item. Scores and results are below its path, before the query. */
  public URI lineItem(long number) {
    return at(COURSE_PATH + "/line-items/" + number + "?tool=practice");
  }

  private URI at(String path) {
    return URI.create(issuer() + "/" + path);
  }
}
