package org.lmsgateway.registration.service.dynamic;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmsgateway.app.App;
import org.lmsgateway.app.ClaimsReleased;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.app.MessageType;
import org.lmsgateway.registration.dynamic.Offer;
import org.lmsgateway.registration.service.dynamic.platform.PlatformDescription;

/** What an LMS is asked for on behalf of the apps: all that any of them is given, and no more. */
final class Wishes {

  private static final List<String> NAMES =
      List.of("name", "given_name", "family_name", "locale", "picture");

  private final List<App> apps;

  Wishes(List<App> apps) {
    this.apps = apps;
  }

  Offer.Wishes summary(PlatformDescription lms) {
    var messages =
        Stream.of(MessageType.values())
            .filter(type -> apps.stream().anyMatch(app -> isWanted(app, type, lms)))
            .collect(Collectors.toSet());
    return new Offer.Wishes(messages, services(), claimsReleased());
  }

  /** Every app can be opened; further messages only if both sides know them. */
  static boolean isWanted(App app, MessageType type, PlatformDescription lms) {
    return type == MessageType.RESOURCE_LINK
        || app.accepts(type) && lms.abilities().sends(type.specName());
  }

  private Set<LtiService> services() {
    return Stream.of(LtiService.values())
        .filter(service -> apps.stream().anyMatch(app -> app.allows(service)))
        .collect(Collectors.toSet());
  }

  private ClaimsReleased claimsReleased() {
    return apps.stream()
        .map(App::claimsReleased)
        .max(Comparator.naturalOrder())
        .orElse(ClaimsReleased.NONE);
  }

  /** Those that the LMS does not know are left out: it might refuse all because of one. */
  List<String> scopes(PlatformDescription lms) {
    return services().stream()
        .flatMap(service -> service.scopes().stream())
        .filter(lms.abilities()::hasScope)
        .sorted()
        .toList();
  }

  Set<String> claims() {
    var claims = new LinkedHashSet<>(List.of("iss", "sub"));
    var released = claimsReleased();
    if (released.compareTo(ClaimsReleased.NAME) >= 0) {
      claims.addAll(NAMES);
    }
    if (released.compareTo(ClaimsReleased.EMAIL) >= 0) {
      claims.add("email");
    }
    return claims;
  }
}
