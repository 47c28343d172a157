package org.lmsgateway.teamsapp;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the catalogue of Teams says of the app, in one language.
 *
 * @param name 30 characters at the most
 * @param fullName 100 characters at the most
 * @param description 80 characters at the most
 * @param fullDescription 4000 characters at the most
 */
public record TeamsAppText(
    String name, String fullName, String description, String fullDescription) {

  private static final String BUNDLE = TeamsAppText.class.getPackageName() + ".texts";

  /** In that language, else in English. */
  public static TeamsAppText in(Locale locale) {
    var noFallback =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
    var texts = ResourceBundle.getBundle(BUNDLE, locale, noFallback);
    return new TeamsAppText(
        texts.getString("name"),
        texts.getString("name.full"),
        texts.getString("description"),
        texts.getString("description.full"));
  }
}
