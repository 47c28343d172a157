package org.lmsgateway.registration.service.dynamic;

import static org.lmsgateway.registration.service.dynamic.ToolWish.addNames;
import static org.lmsgateway.registration.service.dynamic.ToolWish.array;
import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lmsgateway.app.App;
import org.lmsgateway.app.MessageType;
import org.lmsgateway.registration.RegistrationAddresses;
import org.lmsgateway.registration.dynamic.ToolTexts;
import org.lmsgateway.registration.dynamic.ToolTexts.Words;
import org.lmsgateway.registration.service.dynamic.platform.PlatformDescription;
import org.lmsgateway.shared.GatewayAddress;

/** Writes the messages that apps take, one after the other, for an LMS. */
final class ToolMessages {

  private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

  private static final List<String> TEACHERS =
      List.of(MEMBERSHIP + "Instructor", MEMBERSHIP + "ContentDeveloper");

  private final GatewayAddress gateway;
  private final PlatformDescription lms;
  private final ToolTexts texts;
  private final Set<String> taken = new HashSet<>();

  ToolMessages(GatewayAddress gateway, PlatformDescription lms, ToolTexts texts) {
    this.gateway = gateway;
    this.lms = lms;
    this.texts = texts;
  }

  /** The gateway's own: apps have none yet. */
  static String icon(GatewayAddress gateway) {
    return gateway.of("/jakarta.faces.resource/mark.svg.xhtml?ln=gateway").toString();
  }

  JsonArray of(List<App> apps) {
    var messages = JSON.createArrayBuilder();
    for (var app : apps) {
      for (var type : MessageType.values()) {
        if (Wishes.isWanted(app, type, lms)) {
          messages.add(message(app, type));
        }
      }
    }
    return messages.build();
  }

  private JsonObject message(App app, MessageType type) {
    var name = type.specName();
    var message =
        JSON.createObjectBuilder()
            .add("type", name)
            .add("target_link_uri", RegistrationAddresses.targetLink(gateway, app.id()).toString())
            .add("icon_uri", icon(gateway))
            .add("roles", array(type == MessageType.RESOURCE_LINK ? List.of() : TEACHERS));
    addNames(message, "label", texts, words -> label(app, type, words));
    var placements = placements(app, name);
    if (!placements.isEmpty()) {
      message.add("placements", array(placements));
    }
    lms.lms().messageMembers(name).forEach(message::add);
    return message.build();
  }

  private List<String> placements(App app, String message) {
    var wanted = lms.lms().placements(message, app.accepts(MessageType.DEEP_LINKING));
    var there = lms.abilities().placements(message, wanted);
    return lms.lms().hasPlacementsOnce() ? there.stream().filter(taken::add).toList() : there;
  }

  private static String label(App app, MessageType type, Words words) {
    var label =
        switch (type) {
          case RESOURCE_LINK -> "{app}";
          case DEEP_LINKING -> words.choose();
          case SUBMISSION_REVIEW -> words.review();
        };
    return label.replace("{app}", app.name());
  }
}
