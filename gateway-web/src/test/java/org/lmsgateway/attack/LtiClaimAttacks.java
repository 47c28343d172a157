package org.lmsgateway.attack;

import static org.lmsgateway.attack.Attack.token;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.services.LmsServices;

/** The claims of LTI: LTI 1.3 Core §5.3, Deep Linking 2.0 §4.4. */
final class LtiClaimAttacks {

  private static final String MALFORMED = "CLAIM_MALFORMED";
  private static final String VERSION = "VERSION_NOT_SUPPORTED";
  private static final String TYPE = "MESSAGE_TYPE_NOT_SUPPORTED";
  private static final String TARGET = "TARGET_LINK_MISMATCH";
  private static final String LINK = "RESOURCE_LINK_MISSING";
  private static final String RETURN = "DEEP_LINKING_RETURN_REFUSED";
  private static final String OTHER_DEPLOYMENT = "DEPLOYMENT_OTHER_THAN_LOGIN";

  private LtiClaimAttacks() {}

  static List<Attack> all() {
    return List.of(
        token(
            "type-missing",
            "no message type",
            "MESSAGE_TYPE_MISSING",
            d -> d.withoutLti("message_type")),
        token(
            "type-list",
            "message type is a list",
            "MESSAGE_TYPE_MISSING",
            d -> d.lti("message_type", List.of("LtiResourceLinkRequest"))),
        token(
            "type-unknown",
            "a message that is no launch",
            TYPE,
            d -> d.lti("message_type", "LtiStartProctoring")),
        token(
            "type-capitals",
            "message type in capitals",
            TYPE,
            d -> d.lti("message_type", "LTIRESOURCELINKREQUEST")),
        token(
            "type-response",
            "a tool's own response as a launch",
            TYPE,
            d -> d.lti("message_type", "LtiDeepLinkingResponse")),
        token("version-missing", "no version", "VERSION_MISSING", d -> d.withoutLti("version")),
        token(
            "version-number", "version is a number", "VERSION_MISSING", d -> d.lti("version", 1.3)),
        token("version-1-1", "version LTI-1p0", VERSION, d -> d.lti("version", "LTI-1p0")),
        token("version-blank", "version ends in a blank", VERSION, d -> d.lti("version", "1.3.0 ")),
        token("roles-missing", "no roles", "ROLES_MISSING", d -> d.withoutLti("roles")),
        token("roles-text", "roles is a text", "ROLES_MISSING", d -> d.lti("roles", "Instructor")),
        token(
            "roles-object",
            "roles is an object",
            "ROLES_MISSING",
            d -> d.lti("roles", Map.of("0", "Instructor"))),
        token(
            "sub-missing",
            "no sub, where nobody may be anonymous",
            "SUBJECT_MISSING",
            d -> d.withoutClaim("sub")),
        token("sub-null", "sub is null", "SUBJECT_MISSING", d -> d.claim("sub", null)),
        token("sub-empty", "sub is empty", "SUBJECT_EMPTY", d -> d.claim("sub", "")),
        token("sub-blank", "sub is blank", "SUBJECT_EMPTY", d -> d.claim("sub", "  ")),
        token("sub-number", "sub is a number", "SUBJECT_EMPTY", d -> d.claim("sub", 7)),
        token("sub-long", "sub has 256 letters", MALFORMED, d -> d.claim("sub", "u".repeat(256))),
        token("link-missing", "no resource link", LINK, d -> d.withoutLti("resource_link")),
        token(
            "link-text",
            "the resource link is a text",
            LINK,
            d -> d.lti("resource_link", "link-3")),
        token(
            "link-without-id",
            "the resource link has no id",
            LINK,
            d -> d.lti("resource_link", Map.of("title", "a"))),
        token(
            "link-id-number",
            "the resource link's id is a number",
            LINK,
            d -> d.lti("resource_link", Map.of("id", 3))),
        token(
            "link-id-long",
            "the resource link's id has 256 letters",
            MALFORMED,
            d -> d.lti("resource_link", Map.of("id", "l".repeat(256)))),
        token(
            "course-without-id",
            "the course has no id",
            MALFORMED,
            d -> d.lti("context", Map.of("title", "Botany"))),
        token(
            "course-list",
            "the course is a list",
            MALFORMED,
            d -> d.lti("context", List.of("course-9"))),
        token(
            "deployment-missing",
            "no deployment",
            "DEPLOYMENT_MISSING",
            d -> d.withoutLti("deployment_id")),
        token(
            "deployment-number",
            "the deployment is a number",
            "DEPLOYMENT_MISSING",
            d -> d.lti("deployment_id", 1)),
        token(
            "deployment-long",
            "the deployment has 256 letters",
            "DEPLOYMENT_MISSING",
            d -> d.lti("deployment_id", "d".repeat(256))),
        token(
            "deployment-other",
            "another deployment than the login's",
            OTHER_DEPLOYMENT,
            d -> d.lti("deployment_id", "deployment-2")),
        token(
            "deployment-capitals",
            "the login's deployment in capitals",
            OTHER_DEPLOYMENT,
            d -> d.lti("deployment_id", "DEPLOYMENT-1")),
        new Attack(
            "deployment-unlisted",
            "a deployment that nobody listed, and none in the login",
            "DEPLOYMENT_UNKNOWN",
            LtiClaimAttacks::unlistedDeployment),
        token(
            "target-missing",
            "no target link",
            "TARGET_LINK_MISSING",
            d -> d.withoutLti("target_link_uri")),
        token(
            "target-list",
            "the target link is a list",
            "TARGET_LINK_MISSING",
            d -> d.lti("target_link_uri", Arrays.asList(target(d)))),
        token(
            "target-elsewhere",
            "target link to another site, after a sound login",
            TARGET,
            d -> d.lti("target_link_uri", "https://evil.example/")),
        token(
            "target-script",
            "target link is a script",
            TARGET,
            d -> d.lti("target_link_uri", "javascript:alert(1)")),
        token(
            "target-other-app",
            "target link of another app than the login's",
            TARGET,
            d -> d.lti("target_link_uri", target(d).replaceFirst("[^/]+$", "launch-inspector"))),
        token(
            "target-below",
            "target link goes on behind the login's",
            TARGET,
            d -> d.lti("target_link_uri", target(d) + "/../admin")),
        deepLinking(
            "return-missing",
            "deep linking without a return address",
            "DEEP_LINKING_MISSING",
            null),
        deepLinking(
            "return-script", "deep linking returns to a script", RETURN, "javascript:alert(1)"),
        deepLinking(
            "return-data",
            "deep linking returns to a data address",
            RETURN,
            "data:text/html,<script>alert(1)</script>"),
        deepLinking(
            "return-relative",
            "deep linking returns to a path of the gateway",
            RETURN,
            "/portal/tenants"),
        deepLinking(
            "return-plain-http",
            "deep linking returns over plain http",
            RETURN,
            "http://lms.example/return"),
        deepLinking(
            "return-user-info",
            "deep linking returns to user@host",
            RETURN,
            "https://lms.example@evil.example/"),
        deepLinking(
            "return-line-break",
            "deep linking returns to a line break",
            RETURN,
            "https://lms.example/\r\nSet-Cookie: a=b"));
  }

  private static String target(TokenDraft draft) {
    return (String) draft.claims.get(TestLms.LTI + "target_link_uri");
  }

  private static Answer unlistedDeployment(AttackScene scene) {
    var login = scene.login(initiation -> initiation.remove("lti_deployment_id"));
    return scene.finish(
        scene.school(),
        login.locationParameters(),
        draft -> draft.lti("deployment_id", "deployment-2"));
  }

  private static Attack deepLinking(String name, String deed, String reason, String returnUrl) {
    Consumer<TokenDraft> change =
        draft -> {
          draft.lti("message_type", "LtiDeepLinkingRequest");
          draft.claim(
              LmsServices.DEEP_LINKING_CLAIM,
              returnUrl == null
                  ? Map.of("accept_types", List.of("link"))
                  : Map.of("accept_types", List.of("link"), "deep_link_return_url", returnUrl));
        };
    return token(name, deed, reason, change);
  }
}
