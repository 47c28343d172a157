package org.lmsgateway.gallery;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;

/** How somebody sees the pages: in which language and in which theme. */
record Look(String language, Browser.Theme theme) {

  /** What the page checks of the single pages do not look at: they see English. */
  static final Look OTHER = new Look("fr", Browser.Theme.DARK);

  static List<Look> all() {
    return Stream.of("en", "fr")
        .flatMap(
            language -> Stream.of(Browser.Theme.values()).map(theme -> new Look(language, theme)))
        .toList();
  }

  void putOn(Browser browser, Gateway gateway) {
    browser.speak(gateway, language);
    browser.prefer(theme);
  }

  @Override
  public String toString() {
    return language + "-" + theme.name().toLowerCase(Locale.ROOT);
  }
}
