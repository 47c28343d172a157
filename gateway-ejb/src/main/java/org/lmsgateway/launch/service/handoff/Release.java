package org.lmsgateway.launch.service.handoff;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lmsgateway.app.AppSettings;
import org.lmsgateway.app.ClaimsReleased;
import org.lmsgateway.app.LtiService;

/**
 * What an app may learn of a launch. Below {@link ClaimsReleased#ALL} that is a list: a member that
 * is not on it stays behind, whatever an LMS puts into it.
 */
final class Release {

  /** About the launch itself; nothing of it is about the person. */
  private static final Set<String> LAUNCH =
      Set.of(
          "id",
          "reference",
          "tenant",
          "registration",
          "registrationName",
          "app",
          "course",
          "lineItem",
          "issuer",
          "deployment",
          "messageType",
          "targetLinkUri",
          "roles");

  /** About the place that it comes from. */
  private static final Map<String, Set<String>> PLACE =
      Map.of(
          "context", Set.of("id", "label", "title", "type"),
          "resourceLink", Set.of("id", "title", "description"),
          "platform",
              Set.of("guid", "name", "description", "url", "version", "product_family_code"),
          "presentation", Set.of("document_target", "width", "height", "locale", "return_url"),
          "lis", Set.of("course_offering_sourcedid", "course_section_sourcedid"),
          "lti11", Set.of("context_id", "resource_link_id", "tool_consumer_instance_guid"),
          "deepLinking",
              Set.of(
                  "accept_types",
                  "accept_media_types",
                  "accept_presentation_document_targets",
                  "accept_multiple",
                  "accept_lineitem",
                  "auto_create",
                  "title",
                  "text"));

  private final AppSettings settings;

  Release(AppSettings settings) {
    this.settings = settings;
  }

  /** The part of a launch's data, as {@link LaunchData} made it, that the app gets. */
  Map<String, Object> of(Map<String, Object> launch) {
    Map<String, Object> released = new LinkedHashMap<>();
    launch.forEach(
        (member, value) -> {
          var part = part(member, value);
          if (part != null) {
            released.put(member, part);
          }
        });
    return released;
  }

  /** The part of one member that the app gets; null for nothing. */
  private Object part(String member, Object value) {
    if (member.equals("services")) {
      return only(value, services()::contains);
    }
    if (settings.claims() == ClaimsReleased.ALL || LAUNCH.contains(member)) {
      return value;
    }
    return switch (member) {
      case "user", "forUser" -> only(value, settings.claims()::includes);
      case "custom" -> only(value, settings.customParameters()::contains);
      default -> PLACE.containsKey(member) ? only(value, PLACE.get(member)::contains) : null;
    };
  }

  /** A service's address has the name of the service. */
  private Set<String> services() {
    return settings.services().stream()
        .map(LtiService::name)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static Map<String, Object> only(Object value, Predicate<String> members) {
    Map<String, Object> part = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (name, content) -> {
            if (members.test((String) name)) {
              part.put((String) name, content);
            }
          });
    }
    return part;
  }
}
