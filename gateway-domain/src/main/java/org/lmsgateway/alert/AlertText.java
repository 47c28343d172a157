package org.lmsgateway.alert;

import java.text.MessageFormat;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * What is told about an alert.
 *
 * @param subject one line
 * @param text plain; what happened, and what to do
 */
public record AlertText(String subject, String text) {

  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  /** In that language, or in English. */
  public static AlertText of(Alert alert, String language) {
    var locale = Locale.forLanguageTag(language);
    var bundle =
        ResourceBundle.getBundle(
            "org.lmsgateway.alert.texts", locale, AlertText.class.getClassLoader(), NO_FALLBACK);
    var time =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(locale)
            .withZone(ZoneOffset.UTC)
            .format(alert.happensAt());
    var key = alert.kind().name();
    var subject = filled(bundle, key + ".subject", alert.name(), time);
    return new AlertText(
        subject.replaceAll("\\p{Cntrl}", " "), filled(bundle, key + ".text", alert.name(), time));
  }

  private static String filled(ResourceBundle bundle, String key, String name, String time) {
    return new MessageFormat(bundle.getString(key), bundle.getLocale())
        .format(new Object[] {name, time});
  }
}
