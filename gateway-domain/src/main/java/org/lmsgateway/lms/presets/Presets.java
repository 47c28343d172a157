package org.lmsgateway.lms.presets;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.lms.BaseField;
import org.lmsgateway.lms.ConfiguredByFile;
import org.lmsgateway.lms.DerivedAddresses;
import org.lmsgateway.lms.Environments;
import org.lmsgateway.lms.HostedByVendor;
import org.lmsgateway.lms.LmsAddresses;
import org.lmsgateway.lms.LmsBase;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.Preset;
import org.lmsgateway.lms.Site;
import org.lmsgateway.lms.SiteFaults;
import org.lmsgateway.lms.ToolDescription;
import org.lmsgateway.lms.blackboard.BlackboardPreset;
import org.lmsgateway.lms.brightspace.BrightspacePreset;
import org.lmsgateway.lms.canvas.CanvasPreset;
import org.lmsgateway.lms.moodle.MoodlePreset;
import org.lmsgateway.lms.openedx.OpenEdxPreset;
import org.lmsgateway.lms.openlms.OpenLmsPreset;
import org.lmsgateway.lms.other.OtherPreset;
import org.lmsgateway.lms.sakai.SakaiPreset;
import org.lmsgateway.lms.schoology.SchoologyPreset;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Done;

/** The presets, by platform, and what can be asked of any of them. */
public final class Presets {

  private static final Preset CANVAS = new CanvasPreset();
  private static final Preset BLACKBOARD = new BlackboardPreset();
  private static final Preset MOODLE = new MoodlePreset();
  private static final Preset BRIGHTSPACE = new BrightspacePreset();
  private static final Preset SCHOOLOGY = new SchoologyPreset();
  private static final Preset OPEN_LMS = new OpenLmsPreset();
  private static final Preset SAKAI = new SakaiPreset();
  private static final Preset OPEN_EDX = new OpenEdxPreset();
  private static final Preset OTHER = new OtherPreset();

  private Presets() {}

  public static Preset of(Platform platform) {
    return switch (platform) {
      case CANVAS -> CANVAS;
      case BLACKBOARD -> BLACKBOARD;
      case MOODLE -> MOODLE;
      case BRIGHTSPACE -> BRIGHTSPACE;
      case SCHOOLOGY -> SCHOOLOGY;
      case OPEN_LMS -> OPEN_LMS;
      case SAKAI -> SAKAI;
      case OPEN_EDX -> OPEN_EDX;
      case OTHER -> OTHER;
    };
  }

  /** The names of a platform's environments, or none. */
  public static List<String> environments(Platform platform) {
    return of(platform) instanceof Environments several ? several.environments() : List.of();
  }

  /** Whether the platform's addresses can be worked out. */
  public static boolean derives(Platform platform) {
    return of(platform) instanceof DerivedAddresses;
  }

  /** What must be told for that; nothing if they cannot be worked out. */
  public static List<BaseField> asks(Platform platform, String environment) {
    return of(platform) instanceof DerivedAddresses derived ? derived.asks(environment) : List.of();
  }

  /**
   * Works the addresses out.
   *
   * @return empty if that cannot be done for this platform
   */
  public static Optional<Outcome<LmsAddresses>> derive(
      Platform platform, LmsBase base, String clientId) {
    if (!(of(platform) instanceof DerivedAddresses derived)) {
      return Optional.empty();
    }
    return Optional.of(
        otherPlatform(platform, base)
            .map(
                other ->
                    SiteFaults.rejected(
                        new FieldFault(
                            BaseField.SITE.member(), FieldCode.SITE_OF_OTHER_LMS, other.label())))
            .orElseGet(() -> derived.derive(base, clientId)));
  }

  /**
   * What was said of the LMS as it was understood: mended, and no more than was needed.
   *
   * @return empty if the addresses cannot be worked out from it
   */
  public static Optional<LmsBase> understood(Platform platform, LmsBase base, String clientId) {
    return derive(platform, base, clientId)
        .flatMap(Presets::done)
        .map(addresses -> ((DerivedAddresses) of(platform)).guess(addresses));
  }

  private static Optional<LmsAddresses> done(Outcome<LmsAddresses> outcome) {
    return outcome instanceof Done<LmsAddresses> done
        ? Optional.of(done.value())
        : Optional.empty();
  }

  /** Whether the platform sets up a tool by a document. */
  public static boolean hasConfiguration(Platform platform) {
    return of(platform) instanceof ConfiguredByFile;
  }

  /** The document by which the platform sets up a tool, if it has such. */
  public static Optional<Map<String, Object>> configuration(
      Platform platform, ToolDescription tool) {
    return of(platform) instanceof ConfiguredByFile file
        ? Optional.of(file.configuration(tool))
        : Optional.empty();
  }

  /** The platform whose vendor runs the site, if that is another one. */
  private static Optional<Platform> otherPlatform(Platform platform, LmsBase base) {
    return vendorOf(base.site()).filter(other -> other != platform);
  }

  /**
   * The platform whose vendor runs the site.
   *
   * @param site an address; may be null and malformed
   */
  public static Optional<Platform> vendorOf(String site) {
    return Site.root(site)
        .map(URI::getHost)
        .flatMap(host -> Stream.of(Platform.values()).filter(one -> hosts(one, host)).findFirst());
  }

  private static boolean hosts(Platform platform, String host) {
    return of(platform) instanceof HostedByVendor vendor
        && vendor.domains().stream()
            .anyMatch(domain -> host.equals(domain) || host.endsWith("." + domain));
  }

  /**
   * What these addresses can be worked out from.
   *
   * @return empty if they are not those that the platform usually has
   */
  public static Optional<LmsBase> recognise(
      Platform platform, LmsAddresses addresses, String clientId) {
    if (!(of(platform) instanceof DerivedAddresses derived)) {
      return Optional.empty();
    }
    var guess = derived.guess(addresses);
    return derived.derive(guess, clientId) instanceof Done<LmsAddresses> done
            && isSame(done.value(), addresses)
        ? Optional.of(guess)
        : Optional.empty();
  }

  private static boolean isSame(LmsAddresses derived, LmsAddresses actual) {
    var issuer = derived.issuer() == null ? actual.issuer() : derived.issuer();
    return actual.equals(
        new LmsAddresses(
            issuer,
            derived.authorization(),
            derived.token(),
            derived.keyset(),
            derived.tokenAudience()));
  }
}
