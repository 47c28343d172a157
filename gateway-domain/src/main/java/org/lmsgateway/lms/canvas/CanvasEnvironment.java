package org.lmsgateway.lms.canvas;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a Canvas runs. Beta and test are copies of production, with the same client ids. */
enum CanvasEnvironment {
  CLOUD(""),
  BETA("beta."),
  TEST("test."),
  SELF_HOSTED(null);

  private final String part;

  CanvasEnvironment(String part) {
    this.part = part;
  }

  /** The part of the vendor's host names that tells this environment. */
  String part() {
    return part;
  }

  static Optional<CanvasEnvironment> parse(String text) {
    var wanted = text.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
    return Stream.of(values()).filter(one -> one.name().equals(wanted)).findAny();
  }

  /** The environment of a host below the vendor's domain. */
  static Optional<CanvasEnvironment> ofHost(String host) {
    if (!host.endsWith(".instructure.com") && !host.endsWith(".canvaslms.com")) {
      return Optional.empty();
    }
    return Optional.of(host.contains(".beta.") ? BETA : host.contains(".test.") ? TEST : CLOUD);
  }
}
