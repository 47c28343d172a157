package org.lmsgateway.lms.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.lms.ToolDescription;
import org.lmsgateway.lms.ToolDescription.Part;

/**
 * Writes the JSON by which a Canvas admin sets up a developer key ("Paste JSON", "Enter URL"). Each
 * placement is there once in a key, so that it goes to the first app that can take it.
 */
final class CanvasConfiguration {

  private static final String LAUNCH = "LtiResourceLinkRequest";
  private static final String CHOICE = "LtiDeepLinkingRequest";

  /** A key with a scope that Canvas does not know is refused as a whole. */
  private static final Set<String> KNOWN_SCOPES =
      Set.of(
          "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem",
          "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly",
          "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly",
          "https://purl.imsglobal.org/spec/lti-ags/scope/score",
          "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly",
          "https://purl.imsglobal.org/spec/lti/scope/noticehandlers");

  private final ToolDescription tool;

  CanvasConfiguration(ToolDescription tool) {
    this.tool = tool;
  }

  Map<String, Object> content() {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("title", tool.name());
    content.put("description", tool.description());
    content.put("oidc_initiation_url", tool.login().toString());
    content.put("target_link_uri", tool.parts().get(0).target().toString());
    content.put("redirect_uris", List.of(tool.redirect().toString()));
    content.put("public_jwk_url", tool.keyset().toString());
    content.put("scopes", tool.scopes().stream().filter(KNOWN_SCOPES::contains).sorted().toList());
    content.put("custom_fields", Map.of());
    content.put("extensions", List.of(extension()));
    return content;
  }

  private Map<String, Object> extension() {
    Map<String, Object> extension = new LinkedHashMap<>();
    extension.put("platform", "canvas.instructure.com");
    // Canvas finds the tool of a link by this; it compares without the port.
    extension.put("domain", tool.login().getHost());
    extension.put("privacy_level", privacyLevel());
    extension.put("settings", Map.of("text", tool.name(), "placements", placements()));
    return extension;
  }

  /** Canvas knows no level of name and e-mail together below the one that says all. */
  private String privacyLevel() {
    return switch (tool.claims()) {
      case NOTHING -> "anonymous";
      case NAME -> "name_only";
      case NAME_AND_EMAIL -> "public";
    };
  }

  private List<Map<String, Object>> placements() {
    var placements = new ArrayList<Map<String, Object>>();
    first(LAUNCH).ifPresent(part -> placements.add(placement("course_navigation", LAUNCH, part)));
    first(CHOICE)
        .ifPresentOrElse(
            part -> {
              placements.add(placement("link_selection", CHOICE, part));
              placements.add(placement("assignment_selection", CHOICE, part));
              placements.add(placement("editor_button", CHOICE, part));
            },
            () ->
                first(LAUNCH)
                    .ifPresent(part -> placements.add(placement("link_selection", LAUNCH, part))));
    return placements;
  }

  private Optional<Part> first(String message) {
    return tool.parts().stream().filter(part -> part.messages().contains(message)).findFirst();
  }

  private static Map<String, Object> placement(String place, String message, Part part) {
    Map<String, Object> placement = new LinkedHashMap<>();
    placement.put("placement", place);
    placement.put("text", part.name());
    placement.put("message_type", message);
    placement.put("target_link_uri", part.target().toString());
    return placement;
  }
}
