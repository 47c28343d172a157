package org.lmsgateway.lms.frame;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmsgateway.lms.HostedByVendor;
import org.lmsgateway.lms.PagesElsewhere;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.presets.Presets;

/**
 * Whose pages may show a page of a launch in a frame: those of one LMS.
 *
 * @param sources as a policy spells them: origins, and patterns of hosts; nobody if there are none
 * @param elsewhere whether the LMS's pages may also be where nobody can know beforehand
 */
public record FrameAncestors(Set<String> sources, boolean elsewhere) {

  public static final FrameAncestors NONE = new FrameAncestors(Set.of(), false);

  private static final String ANY_HTTPS = "https:";

  /** What follows must not belong to the host, or it would be another one. */
  private static final Pattern ORIGIN =
      Pattern.compile("https?://[a-z0-9._-]+(?::\\d+)?(?=[/?#]|$)");

  public FrameAncestors {
    sources = Set.copyOf(sources);
  }

  /**
   * The pages of a registered LMS.
   *
   * @param issuer may be anything; counts if it is an address
   */
  public static FrameAncestors of(Platform platform, String issuer, String authorization) {
    var origins = Stream.of(issuer, authorization).flatMap(at -> origin(at).stream());
    return of(origins, isElsewhere(platform), domains(platform));
  }

  /**
   * The pages of an LMS that is about to register itself, of which only some addresses are known.
   *
   * @param addresses may be empty, and anything
   */
  public static FrameAncestors ofStranger(Collection<String> addresses) {
    var origins = addresses.stream().flatMap(at -> origin(at).stream()).toList();
    var vendor =
        origins.stream()
            .flatMap(origin -> Presets.vendorOf(origin).stream())
            .filter(FrameAncestors::isElsewhere)
            .findFirst();
    var domains = vendor.map(FrameAncestors::domains).orElse(Set.of());
    return of(origins.stream(), vendor.isPresent(), domains);
  }

  private static FrameAncestors of(Stream<String> origins, boolean elsewhere, Set<String> domains) {
    var patterns =
        elsewhere ? domains.stream().map(domain -> "https://*." + domain) : Stream.<String>empty();
    return new FrameAncestors(
        Stream.concat(origins, patterns).collect(Collectors.toSet()), elsewhere);
  }

  private static boolean isElsewhere(Platform platform) {
    return Presets.of(platform) instanceof PagesElsewhere;
  }

  private static Set<String> domains(Platform platform) {
    return Presets.of(platform) instanceof HostedByVendor vendor ? vendor.domains() : Set.of();
  }

  private static Optional<String> origin(String address) {
    var found = ORIGIN.matcher(address.toLowerCase(Locale.ROOT));
    return found.lookingAt() ? Optional.of(found.group()) : Optional.empty();
  }

  /**
   * The value of {@code frame-ancestors} (Content Security Policy 3 §6.4.2).
   *
   * @param listed further sources of the operator's; without any, an LMS whose pages cannot be
   *     known may be at every https address
   */
  public String directive(Collection<String> listed) {
    if (sources.isEmpty()) {
      return "'none'";
    }
    var all = new LinkedHashSet<>(sources.stream().sorted().toList());
    all.addAll(listed.isEmpty() && elsewhere ? List.of(ANY_HTTPS) : listed);
    return String.join(" ", all);
  }
}
