package org.lmsgateway.test.services;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lmsgateway.test.TestLms;

/**
 * The LTI services of a {@link TestLms} that a gateway has registered. Once opened, every launch of
 * the LMS names them.
 */
public final class LmsServices {

  public static final String ROSTER_SCOPE =
      "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
  public static final String LINE_ITEM_SCOPE =
      "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";
  public static final String LINE_ITEM_READ_SCOPE = LINE_ITEM_SCOPE + ".readonly";
  public static final String SCORE_SCOPE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
  public static final String RESULT_SCOPE =
      "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly";
  public static final String GROUPS_SCOPE =
      "https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly";
  public static final String NOTICES_SCOPE =
      "https://purl.imsglobal.org/spec/lti/scope/noticehandlers";

  static final Set<String> ALL_SCOPES =
      Set.of(
          ROSTER_SCOPE,
          LINE_ITEM_SCOPE,
          LINE_ITEM_READ_SCOPE,
          SCORE_SCOPE,
          RESULT_SCOPE,
          GROUPS_SCOPE,
          NOTICES_SCOPE);

  public static final String ROSTER_CLAIM =
      "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
  public static final String GRADES_CLAIM =
      "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
  public static final String GROUPS_CLAIM =
      "https://purl.imsglobal.org/spec/lti-gs/claim/groupsservice";
  public static final String NOTICES_CLAIM =
      "https://purl.imsglobal.org/spec/lti/claim/platformnotificationservice";
  public static final String DEEP_LINKING_CLAIM =
      "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";

  /** The id of the course that {@link TestLms} launches from. */
  public static final String COURSE = "course-9";

  private final TokenEndpoint tokens;
  private final RosterEndpoint roster;
  private final GradesEndpoint grades;
  private final GroupsEndpoint groups;
  private final NoticesEndpoint notices;
  private final DeepLinkingReturn deepLinkingReturn;

  private LmsServices(TestLms lms) {
    var toolTokens = new ToolTokens(lms);
    tokens = new TokenEndpoint(lms, toolTokens);
    roster = new RosterEndpoint(tokens, lms.at("/members?course=9"));
    grades = new GradesEndpoint(tokens, lms.at("/lineitems"));
    groups = new GroupsEndpoint(tokens, lms.at("/groups"), lms.at("/group-sets"));
    notices = new NoticesEndpoint(tokens, lms.at("/notices"));
    deepLinkingReturn = new DeepLinkingReturn(toolTokens, lms.atSite("/deep-linking-return"));
  }

  /** Opens the services of an LMS that the gateway has registered; once for each LMS. */
  public static LmsServices open(TestLms lms) {
    var services = new LmsServices(lms);
    lms.serve("/token", services.tokens::handle);
    lms.serve("/members", services.roster::handle);
    lms.serve("/lineitems", services.grades::handle);
    lms.serve("/groups", services.groups::handle);
    lms.serve("/group-sets", services.groups::handle);
    lms.serve("/notices", services.notices::handle);
    lms.serve("/deep-linking-return", services.deepLinkingReturn::handle);
    lms.sendAlso(services.claims());
    return services;
  }

  /** The claims by which a launch names the services. */
  public Map<String, Object> claims() {
    return Map.of(
        ROSTER_CLAIM,
        Map.of(
            "context_memberships_url",
            roster.address().toString(),
            "service_versions",
            List.of("2.0")),
        GRADES_CLAIM,
        Map.of(
            "scope",
            List.of(LINE_ITEM_SCOPE, LINE_ITEM_READ_SCOPE, SCORE_SCOPE, RESULT_SCOPE),
            "lineitems",
            grades.lineItemsAddress().toString()),
        GROUPS_CLAIM,
        Map.of(
            "scope",
            List.of(GROUPS_SCOPE),
            "context_groups_url",
            groups.groupsAddress().toString(),
            "context_group_sets_url",
            groups.setsAddress().toString(),
            "service_versions",
            List.of("1.0")),
        NOTICES_CLAIM,
        Map.of(
            "service_versions",
            List.of("1.0"),
            "platform_notification_service_url",
            notices.address().toString(),
            "scope",
            List.of(NOTICES_SCOPE),
            "notice_types_supported",
            List.of("LtiHelloWorldNotice", "LtiContextCopyNotice")));
  }

  /**
   * What a deep linking request claims beside its message type: the certification suite's settings,
   * with this LMS's return address.
   */
  public Map<String, Object> deepLinkingSettings() {
    Map<String, Object> settings = new HashMap<>();
    settings.put("deep_link_return_url", deepLinkingReturn.address().toString());
    settings.put("accept_types", List.of("link", "file", "html", "ltiResourceLink"));
    settings.put("accept_media_types", "image/*,text/html,application/json");
    settings.put("accept_presentation_document_targets", List.of("iframe", "window"));
    settings.put("accept_multiple", true);
    settings.put("auto_create", true);
    settings.put("title", "This is the default title");
    settings.put("text", "This is the default text");
    settings.put("data", "909708");
    return settings;
  }

  /** Makes claims of a launch those of a deep linking request (Deep Linking 2.0 §4.4). */
  public Map<String, Object> deepLinkingRequest(Map<String, Object> launch) {
    Map<String, Object> claims = new HashMap<>(launch);
    claims.put(TestLms.LTI + "message_type", "LtiDeepLinkingRequest");
    claims.put(DEEP_LINKING_CLAIM, deepLinkingSettings());
    claims.remove(TestLms.LTI + "resource_link");
    return claims;
  }

  public TokenEndpoint tokens() {
    return tokens;
  }

  public RosterEndpoint roster() {
    return roster;
  }

  public GradesEndpoint grades() {
    return grades;
  }

  public GroupsEndpoint groups() {
    return groups;
  }

  public NoticesEndpoint notices() {
    return notices;
  }

  public DeepLinkingReturn deepLinkingReturn() {
    return deepLinkingReturn;
  }
}
