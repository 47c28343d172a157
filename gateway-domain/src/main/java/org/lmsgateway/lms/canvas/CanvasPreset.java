package org.lmsgateway.lms.canvas;

import static org.lmsgateway.lms.canvas.CanvasEnvironment.SELF_HOSTED;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lmsgateway.lms.BaseField;
import org.lmsgateway.lms.ConfiguredByFile;
import org.lmsgateway.lms.DerivedAddresses;
import org.lmsgateway.lms.Environments;
import org.lmsgateway.lms.HostedByVendor;
import org.lmsgateway.lms.LmsAddresses;
import org.lmsgateway.lms.LmsBase;
import org.lmsgateway.lms.PagesElsewhere;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.Preset;
import org.lmsgateway.lms.Site;
import org.lmsgateway.lms.SiteFaults;
import org.lmsgateway.lms.ToolDescription;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Done;

/**
 * Canvas. In the vendor's cloud every school has the same issuer and addresses, whatever its own
 * address is. Who runs a Canvas of their own has the addresses below it, and an issuer that is set
 * in its {@code security.yml}, often left at the cloud's.
 */
public final class CanvasPreset
    implements Preset,
        DerivedAddresses,
        Environments,
        HostedByVendor,
        ConfiguredByFile,
        PagesElsewhere {

  private static final String AUTHORIZATION = "/api/lti/authorize_redirect";
  private static final String TOKEN = "/login/oauth2/token";
  private static final String KEYSET = "/api/lti/security/jwks";

  @Override
  public Platform platform() {
    return Platform.CANVAS;
  }

  @Override
  public List<String> environments() {
    return Stream.of(CanvasEnvironment.values()).map(Enum::name).toList();
  }

  @Override
  public Set<String> domains() {
    return Set.of("instructure.com", "canvaslms.com");
  }

  @Override
  public List<BaseField> asks(String environment) {
    return SELF_HOSTED.name().equals(environment)
        ? List.of(BaseField.SITE, BaseField.ISSUER)
        : List.of();
  }

  @Override
  public Outcome<LmsAddresses> derive(LmsBase base, String clientId) {
    var environment = environment(base);
    if (environment.isEmpty()) {
      return SiteFaults.rejected(
          new FieldFault("environment", FieldCode.NOT_ONE_OF, String.join(", ", environments())));
    }
    return ofVendor(base)
        .filter(actual -> actual != environment.get())
        .map(
            actual ->
                SiteFaults.rejected(
                    new FieldFault(
                        BaseField.SITE.member(),
                        FieldCode.SITE_OF_OTHER_ENVIRONMENT,
                        actual.name())))
        .orElseGet(() -> addresses(environment.get(), base));
  }

  /**
   * The one that is named, or that a site of the vendor's tells; without a site it is the cloud.
   */
  private static Optional<CanvasEnvironment> environment(LmsBase base) {
    if (base.environment() != null && !base.environment().isBlank()) {
      return CanvasEnvironment.parse(base.environment());
    }
    var untold = base.site() == null || base.site().isBlank();
    return untold ? Optional.of(CanvasEnvironment.CLOUD) : ofVendor(base);
  }

  private static Optional<CanvasEnvironment> ofVendor(LmsBase base) {
    return Site.root(base.site()).map(URI::getHost).flatMap(CanvasEnvironment::ofHost);
  }

  private static Outcome<LmsAddresses> addresses(CanvasEnvironment environment, LmsBase base) {
    return environment == SELF_HOSTED
        ? SiteFaults.with(base.site(), Site.root(base.site()), CanvasPreset::ownHost)
        : new Done<>(cloud(environment));
  }

  private static LmsAddresses cloud(CanvasEnvironment environment) {
    var service = "https://sso." + environment.part() + "canvaslms.com";
    return new LmsAddresses(
        "https://canvas." + environment.part() + "instructure.com",
        URI.create(service + AUTHORIZATION),
        URI.create(service + TOKEN),
        URI.create(service + KEYSET),
        null);
  }

  private static LmsAddresses ownHost(URI site) {
    return new LmsAddresses(
        null,
        URI.create(site + AUTHORIZATION),
        URI.create(site + TOKEN),
        URI.create(site + KEYSET),
        null);
  }

  @Override
  public LmsBase guess(LmsAddresses addresses) {
    var authorization = addresses.authorization();
    return CanvasEnvironment.ofHost(authorization.getHost())
        .map(environment -> new LmsBase(environment.name(), null, null))
        .orElseGet(() -> new LmsBase(SELF_HOSTED.name(), site(authorization), null));
  }

  private static String site(URI authorization) {
    return Site.root(authorization.toString()).map(URI::toString).orElse(null);
  }

  @Override
  public Map<String, Object> configuration(ToolDescription tool) {
    return new CanvasConfiguration(tool).content();
  }

  @Override
  public Optional<URI> description(String issuer) {
    return Optional.empty();
  }
}
