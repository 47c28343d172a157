package org.lmsgateway.registration.service;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmsgateway.app.AppId;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.LaunchRules;
import org.lmsgateway.registration.PlatformAddresses;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationDraft;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;

/**
 * Reads one draft: finds all that is wrong with it, and, if nothing is, what it says. What only the
 * database knows (that the client is new) is not looked at here.
 */
class DraftReading {

  private static final int MOST_NAME = 120;
  private static final int MOST_ID = 255;
  private static final int MOST_DEPLOYMENTS = 1000;

  private final RegistrationDraft draft;
  private final DraftAddresses given;
  private final List<FieldFault> faults = new ArrayList<>();

  /**
   * Reads the fields in the order of the form.
   *
   * @param launchable the apps that the tenant has; empty if it is not known which tenant that is,
   *     which is a fault of another field
   */
  DraftReading(
      RegistrationDraft draft, Optional<Set<AppId>> launchable, WebAddressCheck addresses) {
    this.draft = draft;
    this.given = DraftAddresses.of(draft);
    requireText("name", draft.name(), MOST_NAME);
    checkPlatform();
    checkIssuer();
    requireText("clientId", draft.clientId(), MOST_ID);
    given.faults().forEach(this::fault);
    checkAddresses(addresses);
    checkDeployments();
    checkPolicy();
    launchable.ifPresent(this::checkApps);
  }

  List<FieldFault> faults() {
    return faults;
  }

  private void fault(String field, FieldCode code, String detail) {
    fault(new FieldFault(field, code, detail));
  }

  /** Addresses that are derived from one site share its faults. */
  private void fault(FieldFault fault) {
    if (!faults.contains(fault)) {
      faults.add(fault);
    }
  }

  /** Only browsers go to the authorization address; the other two the gateway fetches itself. */
  private void checkAddresses(WebAddressCheck addresses) {
    check("authorizationUrl", given.authorization(), addresses::browserFault);
    check("tokenUrl", given.token(), addresses::fetchFault);
    check("keysetUrl", given.keyset(), addresses::fetchFault);
    if (given.tokenAudience() != null && given.tokenAudience().length() > 1000) {
      fault("tokenAudience", FieldCode.TOO_LONG, "1000");
    }
  }

  private void check(
      String field, String address, BiFunction<String, String, Optional<FieldFault>> check) {
    if (!given.isPending(address)) {
      check.apply(given.source(field), address).ifPresent(this::fault);
    }
  }

  private void requireText(String field, String value, int most) {
    if (value == null || value.isBlank()) {
      fault(field, FieldCode.REQUIRED, "");
    } else if (value.strip().length() > most) {
      fault(field, FieldCode.TOO_LONG, Integer.toString(most));
    }
  }

  private void checkPlatform() {
    if (draft.platform() == null || draft.platform().isBlank()) {
      fault("platform", FieldCode.REQUIRED, "");
    } else if (Platform.parse(draft.platform()).isEmpty()) {
      fault("platform", FieldCode.NOT_ONE_OF, names(Platform.values()));
    }
  }

  /**
   * OpenID Connect Core §2 makes an issuer an https address without query and fragment. It is not
   * fetched, so http is no danger; LMSs on intranets have it.
   */
  private void checkIssuer() {
    if (given.isPending(given.issuer())) {
      return;
    }
    int before = faults.size();
    requireText(given.source("issuer"), given.issuer(), MOST_ID);
    if (faults.size() == before && !isIssuer(given.issuer().strip())) {
      fault("issuer", FieldCode.NOT_A_WEB_ADDRESS, "");
    }
  }

  private static boolean isIssuer(String text) {
    try {
      var address = URI.create(text);
      return Set.of("http", "https").contains(String.valueOf(address.getScheme()))
          && address.getHost() != null
          && address.getQuery() == null
          && address.getFragment() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** LTI 1.3 Core §3.1.3: at most 255 ASCII characters. */
  private void checkDeployments() {
    var wrong =
        deployments().stream()
            .filter(
                id ->
                    id.length() > MOST_ID || !StandardCharsets.US_ASCII.newEncoder().canEncode(id))
            .findFirst();
    wrong.ifPresent(id -> fault("deployments", FieldCode.MALFORMED, "1-255 ASCII"));
    if (deployments().size() > MOST_DEPLOYMENTS) {
      fault("deployments", FieldCode.TOO_LONG, Integer.toString(MOST_DEPLOYMENTS));
    }
  }

  private Set<String> deployments() {
    return stripped(draft.deployments());
  }

  private static Set<String> stripped(List<String> values) {
    return values == null
        ? Set.of()
        : values.stream()
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void checkPolicy() {
    if (policy().isEmpty()) {
      fault("deploymentPolicy", FieldCode.NOT_ONE_OF, names(DeploymentPolicy.values()));
    }
  }

  private Optional<DeploymentPolicy> policy() {
    var text = draft.deploymentPolicy();
    if (text == null || text.isBlank()) {
      return Optional.of(DeploymentPolicy.LISTED);
    }
    var name = text.strip().toUpperCase(Locale.ROOT);
    return Stream.of(DeploymentPolicy.values())
        .filter(policy -> policy.name().equals(name))
        .findAny();
  }

  private void checkApps(Set<AppId> launchable) {
    stripped(draft.apps()).stream()
        .filter(id -> AppId.parse(id).filter(launchable::contains).isEmpty())
        .findFirst()
        .ifPresent(id -> fault("apps", FieldCode.APP_UNKNOWN, id));
  }

  private static String names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
  }

  /** What the draft says; only to be asked if it has no faults. */
  RegistrationDetails details() {
    return new RegistrationDetails(
        draft.name().strip(),
        Platform.parse(draft.platform()).orElseThrow(),
        given.issuer().strip(),
        draft.clientId().strip(),
        platformAddresses(),
        rules());
  }

  private PlatformAddresses platformAddresses() {
    var audience = given.tokenAudience();
    return new PlatformAddresses(
        URI.create(given.authorization().strip()),
        URI.create(given.token().strip()),
        URI.create(given.keyset().strip()),
        audience == null || audience.isBlank() ? null : audience.strip());
  }

  private LaunchRules rules() {
    return new LaunchRules(
        policy().orElseThrow(),
        deployments(),
        stripped(draft.apps()).stream().map(AppId::new).collect(Collectors.toSet()),
        Boolean.TRUE.equals(draft.allowAnonymous()),
        !"DISABLED".equalsIgnoreCase(draft.status()));
  }
}
