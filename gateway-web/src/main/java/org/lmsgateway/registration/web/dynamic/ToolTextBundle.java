package org.lmsgateway.registration.web.dynamic;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmsgateway.registration.dynamic.ToolTexts;
import org.lmsgateway.registration.dynamic.ToolTexts.Words;

/** What people read about the tool in an LMS, whose language we do not know: we give them all. */
final class ToolTextBundle {

  private static final String NAME = ToolTextBundle.class.getPackageName() + ".tool";

  static final ToolTexts TEXTS =
      new ToolTexts(
          Map.copyOf(
              Stream.of(Locale.ENGLISH, Locale.FRENCH)
                  .collect(Collectors.toMap(Locale::getLanguage, ToolTextBundle::words))));

  private ToolTextBundle() {}

  private static Words words(Locale locale) {
    // Without a fallback, or the language of the machine would be taken for English.
    var texts =
        ResourceBundle.getBundle(
            NAME, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    return new Words(
        texts.getString("name"),
        texts.getString("description"),
        texts.getString("choose"),
        texts.getString("review"));
  }
}
