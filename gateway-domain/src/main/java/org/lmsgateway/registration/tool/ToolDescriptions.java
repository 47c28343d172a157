package org.lmsgateway.registration.tool;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmsgateway.app.App;
import org.lmsgateway.app.ClaimsReleased;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.app.MessageType;
import org.lmsgateway.lms.ToolDescription;
import org.lmsgateway.lms.ToolDescription.Claims;
import org.lmsgateway.lms.ToolDescription.Part;
import org.lmsgateway.registration.RegistrationAddresses;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.GatewayAddress;

/** Describes the gateway to the LMS of a registration, by what its apps are given. */
public final class ToolDescriptions {

  private static final String PRODUCT = "LMS Gateway";

  private ToolDescriptions() {}

  /**
   * The description.
   *
   * @param id of the registration, which need not be saved yet
   * @param apps those of the registration, at least one
   */
  public static ToolDescription of(GatewayAddress gateway, RegistrationId id, List<App> apps) {
    var ours = RegistrationAddresses.of(gateway, id);
    var sorted = apps.stream().sorted(Comparator.comparing(App::name)).toList();
    var names = sorted.stream().map(App::name).collect(Collectors.joining(", "));
    return new ToolDescription(
        sorted.size() == 1 ? names : PRODUCT,
        "Opens " + names + " through " + PRODUCT + ".",
        ours.login(),
        ours.redirect(),
        ours.keyset(),
        sorted.stream().map(app -> part(gateway, app)).toList(),
        scopes(sorted),
        claims(sorted));
  }

  private static Part part(GatewayAddress gateway, App app) {
    var messages =
        Stream.of(MessageType.values())
            .filter(app::accepts)
            .map(MessageType::specName)
            .collect(Collectors.toSet());
    return new Part(app.name(), RegistrationAddresses.targetLink(gateway, app.id()), messages);
  }

  private static Set<String> scopes(List<App> apps) {
    return Stream.of(LtiService.values())
        .filter(service -> apps.stream().anyMatch(app -> app.allows(service)))
        .flatMap(service -> service.scopes().stream())
        .collect(Collectors.toSet());
  }

  /** As much as the one that learns most; to the others the gateway tells less. */
  private static Claims claims(List<App> apps) {
    var most =
        apps.stream()
            .map(App::claimsReleased)
            .max(Comparator.naturalOrder())
            .orElse(ClaimsReleased.NONE);
    return switch (most) {
      case NONE -> Claims.NOTHING;
      case NAME -> Claims.NAME;
      case EMAIL, ALL -> Claims.NAME_AND_EMAIL;
    };
  }
}
