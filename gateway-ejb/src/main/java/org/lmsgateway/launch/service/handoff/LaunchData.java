package org.lmsgateway.launch.service.handoff;

import static org.lmsgateway.shared.service.Claims.LTI;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lmsgateway.shared.service.Claims;

/**
 * Puts a launch into the plain form that apps get: the token's claims under short names, for people
 * who do not want to know LTI, and all of them as the LMS sent them, for those who do.
 */
final class LaunchData {

  private static final String NRPS =
      "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
  private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";

  static final String DEEP_LINKING =
      "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";

  private static final Map<String, String> PERSON_CLAIMS =
      orderedMap(
          "name", "name",
          "givenName", "given_name",
          "familyName", "family_name",
          "email", "email",
          "locale", "locale",
          "picture", "picture");

  private LaunchData() {}

  /**
   * The data of an accepted launch.
   *
   * @param identity what the gateway knows: launch, reference, tenant, registration, app
   * @param names gives a user's name towards apps for the LMS's own; empty for somebody anonymous
   */
  static Map<String, Object> of(
      Map<String, Object> identity, Claims claims, Function<Optional<String>, String> names) {
    Map<String, Object> data = new LinkedHashMap<>(identity);
    put(data, "issuer", claims.text("iss"));
    put(data, "deployment", claims.text(LTI + "deployment_id"));
    put(data, "messageType", claims.text(LTI + "message_type"));
    put(data, "targetLinkUri", claims.text(LTI + "target_link_uri"));
    data.put("user", user(claims, names));
    data.put("roles", roles(claims));
    putObject(data, "context", claims, "context");
    putObject(data, "resourceLink", claims, "resource_link");
    putObject(data, "platform", claims, "tool_platform");
    putObject(data, "presentation", claims, "launch_presentation");
    claims.object(LTI + "custom").ifPresent(sent -> data.put("custom", CustomValues.set(sent)));
    putObject(data, "lis", claims, "lis");
    claims
        .object(LTI + "for_user")
        .ifPresent(reviewed -> data.put("forUser", reviewedUser(reviewed, names)));
    // For apps that knew the same course and people by LTI 1.1 (Migration Guide 1.0 §3).
    putObject(data, "lti11", claims, "lti1p1");
    claims.object(DEEP_LINKING).ifPresent(asked -> data.put("deepLinking", asked.values()));
    data.put("services", services(claims));
    data.put("claims", claims.values());
    return data;
  }

  private static Map<String, Object> user(Claims claims, Function<Optional<String>, String> names) {
    return person(claims, "sub", names);
  }

  /** Submission Review 1.0 §3.4: under the same names as the user, so that an app knows both. */
  private static Map<String, Object> reviewedUser(
      Claims reviewed, Function<Optional<String>, String> names) {
    var person = person(reviewed, "user_id", names);
    reviewed.list("roles").ifPresent(roles -> person.put("roles", roles));
    return person;
  }

  private static Map<String, Object> person(
      Claims claims, String id, Function<Optional<String>, String> names) {
    Map<String, Object> person = new LinkedHashMap<>();
    person.put("id", names.apply(claims.filled(id)));
    put(person, "lmsId", claims.text(id));
    PERSON_CLAIMS.forEach((member, claim) -> put(person, member, claims.filled(claim)));
    return person;
  }

  /** The roles that say something; an array of one empty text is how some say "none". */
  static List<String> roles(Claims claims) {
    var roles = new ArrayList<String>();
    for (var role : claims.list(LTI + "roles").orElse(List.of())) {
      if (role instanceof String text && !text.isBlank()) {
        roles.add(text);
      }
    }
    return roles;
  }

  private static Map<String, Object> services(Claims claims) {
    Map<String, Object> services = new LinkedHashMap<>();
    claims
        .object(NRPS)
        .flatMap(roster -> roster.filled("context_memberships_url"))
        .ifPresent(url -> services.put("roster", url));
    claims.object(AGS).ifPresent(grades -> services.put("grades", grades.values()));
    return services;
  }

  private static void putObject(
      Map<String, Object> data, String member, Claims claims, String claim) {
    claims.object(LTI + claim).ifPresent(object -> data.put(member, object.values()));
  }

  private static void put(Map<String, Object> data, String member, Optional<String> value) {
    value.ifPresent(text -> data.put(member, text));
  }

  private static Map<String, String> orderedMap(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
