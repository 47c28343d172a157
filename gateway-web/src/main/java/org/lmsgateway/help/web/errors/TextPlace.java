package org.lmsgateway.help.web.errors;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.lmsgateway.shared.web.language.Bundles;

/**
 * Where the texts of codes are.
 *
 * @param bundle the name of the bundle below our package
 * @param patterns whether they leave places for values, which nobody knows in a catalogue
 * @param keys in which {@code %s} stands for the code
 */
record TextPlace(String bundle, boolean patterns, List<String> keys) {
  private static final String ROOT = "org.lmsgateway.";
  private static final Object[] ANYTHING = {"…"};

  static TextPlace plain(String bundle, String... keys) {
    return new TextPlace(bundle, false, List.of(keys));
  }

  static TextPlace patterns(String bundle, String... keys) {
    return new TextPlace(bundle, true, List.of(keys));
  }

  /** The texts of a code, in the order of the keys. */
  List<String> texts(String code, Locale locale) {
    var texts = bundle(locale);
    return keys.stream().map(key -> texts.getString(key.formatted(code))).map(this::read).toList();
  }

  ResourceBundle bundle(Locale locale) {
    return Bundles.of(ROOT + bundle, locale);
  }

  private String read(String text) {
    // A sentence that ends with a value ends with the dots.
    return patterns
        ? new MessageFormat(text, Locale.ROOT).format(ANYTHING).replace("….", "…")
        : text;
  }
}
