package org.lmsgateway.practice.token;

import java.util.Optional;
import java.util.stream.Stream;

/** What an access token of the practice LMS may open. */
public enum ServiceScope {
  MEMBERS("lti-nrps/scope/contextmembership.readonly"),
  GROUPS("lti-gs/scope/contextgroup.readonly"),
  LINE_ITEMS("lti-ags/scope/lineitem"),
  LINE_ITEMS_READ("lti-ags/scope/lineitem.readonly"),
  RESULTS("lti-ags/scope/result.readonly"),
  SCORES("lti-ags/scope/score");

  private final String uri;

  ServiceScope(String path) {
    this.uri = "https://purl.imsglobal.org/spec/" + path;
  }

  public static Optional<ServiceScope> ofUri(String uri) {
    return Stream.of(values()).filter(scope -> scope.uri.equals(uri)).findAny();
  }

  /** As tokens and claims name it. */
  public String uri() {
    return uri;
  }
}
