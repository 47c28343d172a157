package org.lmsgateway.registration.web.wizard;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.lms.LmsAddresses;
import org.lmsgateway.lms.LmsBase;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.presets.Presets;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.shared.Outcome.Done;

/**
 * What somebody has entered about the LMS, and what is worked out from it. The texts have the names
 * of the API and are as they were typed.
 */
public class LmsEntry implements Serializable {
  private static final List<String> ADDRESSES =
      List.of("issuer", "keysetUrl", "authorizationUrl", "tokenUrl", "tokenAudience");

  private final Map<String, String> text = new HashMap<>();
  private boolean ownAddresses;
  private String mendedFrom;

  LmsEntry() {}

  /** What is known of a registration: what its addresses come from, or the addresses. */
  LmsEntry(Registration registration) {
    text.put("platform", registration.platform().name());
    text.put("clientId", registration.clientId());
    text.put(
        "deployments",
        String.join("\n", registration.rules().deployments().stream().sorted().toList()));
    var addresses = registration.addresses();
    var known =
        new LmsAddresses(
            registration.issuer(),
            addresses.authorization(),
            addresses.token(),
            addresses.keyset(),
            addresses.tokenAudience());
    var base = Presets.recognise(registration.platform(), known, registration.clientId());
    put(base.orElse(LmsBase.NONE));
    ownAddresses = base.isEmpty();
    put(known);
  }

  private void put(LmsBase base) {
    text.put("environment", base.environment());
    text.put("site", base.site());
    text.put("toolId", base.toolId());
  }

  private void put(LmsAddresses addresses) {
    text.put("issuer", addresses.issuer());
    text.put("keysetUrl", addresses.keyset().toString());
    text.put("authorizationUrl", addresses.authorization().toString());
    text.put("tokenUrl", addresses.token().toString());
    text.put("tokenAudience", addresses.tokenAudience());
  }

  /** The texts, by the API's names; pages read and write them. */
  public Map<String, String> getText() {
    return text;
  }

  /** The platform, once one was chosen. */
  Optional<Platform> platform() {
    return Platform.parse(text.get("platform"));
  }

  public List<String> getEnvironments() {
    return platform().map(Presets::environments).orElse(List.of());
  }

  /** Whether the LMS is one whose addresses are known. */
  public boolean isDerivable() {
    return platform().filter(Presets::derives).isPresent();
  }

  /** Whether the addresses are worked out, not entered. */
  public boolean isDerived() {
    return isDerivable() && !ownAddresses;
  }

  /** Whether a field is to be filled in. */
  public boolean asks(String field) {
    if (!isDerived()) {
      return ADDRESSES.contains(field);
    }
    return platform().stream()
        .flatMap(platform -> Presets.asks(platform, text.get("environment")).stream())
        .anyMatch(asked -> asked.member().equals(field));
  }

  /** The addresses that are worked out, or null if something is missing for that. */
  public LmsAddresses getAddresses() {
    return platform()
        .filter(platform -> isDerived())
        .flatMap(platform -> Presets.derive(platform, base(), text.get("clientId")))
        .map(outcome -> outcome instanceof Done<LmsAddresses> done ? done.value() : null)
        .orElse(null);
  }

  LmsBase base() {
    return new LmsBase(text.get("environment"), text.get("site"), text.get("toolId"));
  }

  /** What a draft says of the base: nothing if the addresses were entered. */
  LmsBase draftBase() {
    return isDerived() ? base() : LmsBase.NONE;
  }

  /** What a draft says in a field: nothing if it was not asked for. */
  String drafted(String field) {
    return !ADDRESSES.contains(field) || asks(field) ? text.get(field) : null;
  }

  /** Brings what was typed into order where only one thing can be meant. */
  void mend() {
    chooseEnvironment();
    if (isDerived()) {
      platform()
          .flatMap(platform -> Presets.understood(platform, base(), text.get("clientId")))
          .ifPresent(this::take);
    }
  }

  /** The most usual one, unless one of the platform's was chosen. */
  private void chooseEnvironment() {
    var chosen = text.get("environment");
    var known = getEnvironments();
    if (known.stream().noneMatch(one -> one.equals(chosen))) {
      text.put("environment", known.stream().findFirst().orElse(null));
    }
  }

  private void take(LmsBase understood) {
    var typed = text.get("site");
    if (typed != null && understood.site() != null && !typed.equals(understood.site())) {
      mendedFrom = typed;
    }
    put(understood);
  }

  /** What the site was before it was brought into order, or null. */
  public String getMendedFrom() {
    return mendedFrom;
  }

  public boolean isOwnAddresses() {
    return ownAddresses;
  }

  /** Goes over to entering the addresses, beginning with those that were worked out, or back. */
  public void setOwnAddresses(boolean own) {
    if (own && !ownAddresses) {
      Stream.ofNullable(getAddresses()).forEach(this::begin);
    }
    ownAddresses = own;
  }

  private void begin(LmsAddresses derived) {
    var issuer = text.get("issuer");
    put(derived);
    text.computeIfAbsent("issuer", none -> issuer);
  }

  /** One a line. */
  public List<String> getDeploymentIds() {
    var lines = text.get("deployments");
    return lines == null
        ? List.of()
        : lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
