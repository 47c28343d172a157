package org.lmsgateway.lms.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.shared.web.page.PageTexts;

/**
 * The texts about one LMS, by the name of its platform. Open LMS is a Moodle and has Moodle's;
 * where an LMS has none of its own it has those of any other.
 */
@Named
@RequestScoped
public class LmsTexts {

  /** What an admin does in the LMS with the gateway's keys, one step after the other. */
  public List<String> giving(String platform) {
    return steps(platform, "give");
  }

  /** Where an admin finds in the LMS what the gateway needs. */
  public List<String> taking(String platform) {
    return steps(platform, "take");
  }

  /** What the LMS calls something, or null if it has no name that is known. */
  public String name(String platform, String thing) {
    return Platform.parse(platform).flatMap(one -> find(one, "name." + thing)).orElse(null);
  }

  /** The product's name, which is the same in all languages, or that it is another one. */
  public static String label(Platform platform) {
    return platform == Platform.OTHER
        ? bundle().getString("platform." + platform)
        : platform.label();
  }

  /** The name of an environment of an LMS. */
  public static String environment(String name) {
    return name == null ? null : bundle().getString("environment." + name);
  }

  private static List<String> steps(String platform, String kind) {
    var lms = Platform.parse(platform).orElse(Platform.OTHER);
    return IntStream.iterate(1, step -> step + 1)
        .mapToObj(step -> find(lms, kind + "." + step))
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> find(Platform platform, String key) {
    var source = platform == Platform.OPEN_LMS ? Platform.MOODLE : platform;
    var name = source.name() + "." + key;
    return bundle().containsKey(name)
        ? Optional.of(
            new MessageFormat(bundle().getString(name), bundle().getLocale())
                .format(new Object[] {platform.label()}))
        : Optional.empty();
  }

  private static ResourceBundle bundle() {
    return PageTexts.of(LmsTexts.class).bundle();
  }
}
