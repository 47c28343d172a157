package org.lmsgateway.registration.service.dynamic.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lmsgateway.lms.LmsAddresses;
import org.lmsgateway.lms.SelfRegistration;
import org.lmsgateway.lms.presets.SelfRegistrations;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.registration.dynamic.DynamicOutcome.Refused;
import org.lmsgateway.registration.dynamic.DynamicRefusal;
import org.lmsgateway.registration.service.dynamic.platform.PlatformDescription.Abilities;
import org.lmsgateway.shared.FieldFault;

/**
 * Reads how an LMS describes itself (LTI Dynamic Registration 1.0 §3.4): (1) who it is, (2) that it
 * is its own host that says so, (3) its addresses, each there, well-formed and allowed.
 */
@ApplicationScoped
public class DescriptionReading {

  private static final String PLATFORM =
      "https://purl.imsglobal.org/spec/lti-platform-configuration";
  private static final String AUTHORIZATION = "authorization_endpoint";
  private static final String TOKEN = "token_endpoint";
  private static final String KEYSET = "jwks_uri";
  private static final String REGISTRATION = "registration_endpoint";
  private static final int MOST_ISSUER = 255;

  private IssuerHosts hosts;
  private WebAddressCheck addresses;

  protected DescriptionReading() {}

  @Inject
  public DescriptionReading(IssuerHosts hosts, WebAddressCheck addresses) {
    this.hosts = hosts;
    this.addresses = addresses;
  }

  /**
   * Reads a description.
   *
   * @param host that it came from
   */
  Step<PlatformDescription> read(JsonMembers members, String host) {
    var platform = members.object(PLATFORM);
    var lms = SelfRegistrations.ofFamily(platform.text("product_family_code").orElse(""));
    return issuer(members, lms)
        .then(
            issuer ->
                hosts.maySpeak(host, issuer, lms)
                    ? Step.of(issuer)
                    : Step.refused(DynamicRefusal.ISSUER_OF_OTHER_HOST, issuer + " <- " + host))
        .then(
            issuer -> faultOfAddresses(members).map(Step::<String>refused).orElse(Step.of(issuer)))
        .then(issuer -> Step.of(description(issuer, members, lms)));
  }

  private static Step<String> issuer(JsonMembers members, SelfRegistration lms) {
    var issuer = members.text("issuer").map(lms::issuer);
    if (issuer.isEmpty()) {
      return Step.refused(DynamicRefusal.CONFIGURATION_MEMBER_MISSING, "issuer");
    }
    return issuer
        .filter(DescriptionReading::isIssuer)
        .map(Step::of)
        .orElseGet(() -> Step.refused(DynamicRefusal.CONFIGURATION_MEMBER_MALFORMED, "issuer"));
  }

  /** OpenID Connect Core §2: without query and fragment. */
  private static boolean isIssuer(String text) {
    try {
      var address = new URI(text);
      return Set.of("https", "http").contains(String.valueOf(address.getScheme()))
          && address.getHost() != null
          && address.getQuery() == null
          && address.getFragment() == null
          && text.length() <= MOST_ISSUER;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The first of the addresses that is not as it must be. */
  private Optional<Refused> faultOfAddresses(JsonMembers members) {
    return Stream.of(
            addresses.browserFault(AUTHORIZATION, members.text(AUTHORIZATION).orElse("")),
            fetchFault(members, TOKEN),
            fetchFault(members, KEYSET),
            fetchFault(members, REGISTRATION))
        .flatMap(Optional::stream)
        .findFirst()
        .map(DescriptionReading::refused);
  }

  private Optional<FieldFault> fetchFault(JsonMembers members, String name) {
    return addresses.fetchFault(name, members.text(name).orElse(""));
  }

  private static Refused refused(FieldFault fault) {
    return switch (fault.code()) {
      case REQUIRED -> new Refused(DynamicRefusal.CONFIGURATION_MEMBER_MISSING, fault.field());
      case HTTP_NOT_LISTED, PRIVATE_ADDRESS_NOT_LISTED ->
          new Refused(DynamicRefusal.ENDPOINT_NOT_ALLOWED, fault.field() + ": " + fault.detail());
      default -> new Refused(DynamicRefusal.CONFIGURATION_MEMBER_MALFORMED, fault.field());
    };
  }

  private static PlatformDescription description(
      String issuer, JsonMembers members, SelfRegistration lms) {
    var platform = members.object(PLATFORM);
    var found =
        new LmsAddresses(
            issuer,
            address(members, AUTHORIZATION),
            address(members, TOKEN),
            address(members, KEYSET),
            audience(members));
    return new PlatformDescription(
        found,
        address(members, REGISTRATION),
        product(platform),
        lms,
        abilities(members, platform));
  }

  private static URI address(JsonMembers members, String name) {
    return URI.create(members.text(name).orElseThrow());
  }

  /** What Canvas puts there is the name of a host, and no audience. */
  private static String audience(JsonMembers members) {
    return members
        .text("authorization_server")
        .filter(text -> text.startsWith("https://") && text.length() <= 1000)
        .orElse(null);
  }

  private static String product(JsonMembers platform) {
    var family = platform.text("product_family_code").orElse("");
    return PlainWords.of(family + " " + platform.text("version").orElse(""), 80);
  }

  private static Abilities abilities(JsonMembers members, JsonMembers platform) {
    Map<String, List<String>> messages = new HashMap<>();
    platform.elements("messages_supported").forEach(message -> add(message, messages));
    return new Abilities(
        messages,
        Set.copyOf(members.texts("scopes_supported")),
        Set.copyOf(platform.texts("variables")));
  }

  /** Objects by specification; plain strings where a Moodle is older. */
  private static void add(Object message, Map<String, List<String>> messages) {
    if (message instanceof String type) {
      messages.put(type, List.of());
    } else {
      var members = JsonMembers.of(message);
      members.text("type").ifPresent(type -> messages.put(type, members.texts("placements")));
    }
  }
}
