package org.lmsgateway.commandline.diagnosis;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of checks: those of the gateway, of which the program has a copy. */
final class CheckTexts {
  private static final String NAME = "org.lmsgateway.diagnosis.checks";

  private CheckTexts() {}

  static String of(String key) {
    return ResourceBundle.getBundle(NAME).getString(key);
  }

  /** A text with what was measured in its place. */
  static String measured(String code, String value) {
    return new MessageFormat(of(code), Locale.getDefault()).format(new Object[] {value});
  }

  static String check(String id) {
    return of("check." + id);
  }

  static String stage(String id) {
    return of("stage." + id);
  }
}
