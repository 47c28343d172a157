package org.lmsgateway.teamsapp;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.lmsgateway.teamsapp.feed.FeedKind;

/**
 * What the catalogue of Teams says of the app, in one language.
 *
 * @param name 30 characters at the most
 * @param fullName 100 characters at the most
 * @param description 80 characters at the most
 * @param fullDescription 4000 characters at the most
 * @param myCourses the name of everybody's own tab; 128 characters at the most
 * @param activities what the activity feed says
 */
public record TeamsAppText(
    String name,
    String fullName,
    String description,
    String fullDescription,
    String myCourses,
    Map<FeedKind, ActivityText> activities) {

  /**
   * What the activity feed says; 128 characters at the most each.
   *
   * @param description what the settings of Teams call it
   * @param template with parameters in braces
   */
  public record ActivityText(String description, String template) {}

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
        texts.getString("description.full"),
        texts.getString("my-courses"),
        activities(texts));
  }

  private static Map<FeedKind, ActivityText> activities(ResourceBundle texts) {
    var activities = new EnumMap<FeedKind, ActivityText>(FeedKind.class);
    for (var kind : FeedKind.values()) {
      var key = "feed." + kind;
      activities.put(kind, new ActivityText(texts.getString(key), texts.getString(key + ".text")));
    }
    return activities;
  }
}
