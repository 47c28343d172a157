package org.lmsgateway.shared.web.language;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Finds the texts of a language. What it lacks is English: never the language of the machine that
 * the gateway happens to run on, which {@link ResourceBundle} would otherwise prefer to English.
 */
public final class Bundles {
  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private Bundles() {}

  /** The bundle of that name. */
  public static ResourceBundle of(String name, Locale locale) {
    return ResourceBundle.getBundle(name, locale, Bundles.class.getClassLoader(), NO_FALLBACK);
  }
}
