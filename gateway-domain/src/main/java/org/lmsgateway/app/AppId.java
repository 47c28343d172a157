package org.lmsgateway.app;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names an app; part of its target link URI and the audience of its launch tokens.
 *
 * @param value 1 to 64 characters of {@code a-z 0-9 -}
 */
public record AppId(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,64}");

  /** The built-in launch inspector. */
  public static final AppId LAUNCH_INSPECTOR = new AppId("launch-inspector");

  /** The built-in app that gives a course a team in Microsoft Teams. */
  public static final AppId CLASS_TEAM = new AppId("class-team");

  /** All that come with the gateway. */
  public static final Set<AppId> BUILT_IN = Set.of(LAUNCH_INSPECTOR, CLASS_TEAM);

  public AppId {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("an app id has 1 to 64 characters of a-z, 0-9 and -");
    }
  }

  /** Reads an id that came from outside; empty if it has not the form of one. */
  public static Optional<AppId> parse(String text) {
    return text != null && FORM.matcher(text).matches()
        ? Optional.of(new AppId(text))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
