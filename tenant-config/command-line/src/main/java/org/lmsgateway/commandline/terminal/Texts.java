package org.lmsgateway.commandline.terminal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts, in the language of the machine where it is known, else in English. */
public final class Texts {
  private static final String NAME = "org.lmsgateway.commandline.messages";

  private Texts() {}

  /** A text; with values it is a pattern of {@link MessageFormat}. */
  public static String of(String key, Object... values) {
    var text = ResourceBundle.getBundle(NAME).getString(key);
    return values.length == 0 ? text : new MessageFormat(text, Locale.getDefault()).format(values);
  }

  /** What answers of the gateway shall be in. */
  public static String language() {
    return Locale.getDefault().toLanguageTag();
  }
}
