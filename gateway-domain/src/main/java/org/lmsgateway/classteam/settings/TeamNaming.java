package org.lmsgateway.classteam.settings;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmsgateway.shared.Texts;

/**
 * How teams are called and which mail nicknames they have, by patterns in which {@code {course}},
 * {@code {lms}} and {@code {id}} stand for the course's title, the name of its LMS here and the
 * LMS's own id of the course. Sources: Microsoft Graph v1.0, {@code group}: displayName at most 256
 * characters, mailNickname at most 64 of ASCII without {@code @ () \ [] " ; : <> ,} and blanks; we
 * use fewer, so that the address can be read out.
 */
public record TeamNaming(String name, String nickname) {

  private static final int MOST_PATTERN = 200;
  private static final int MOST_NAME = 256;
  private static final int MOST_NICKNAME = 64;
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  /** What a course without title is called. */
  private static final String UNTITLED = "Course";

  public static final TeamNaming DEFAULT = new TeamNaming("{course}", "{course}");

  public TeamNaming {
    if (!isPattern(name) || !isPattern(nickname)) {
      throw new IllegalArgumentException("a pattern names the course by {course} or {id}");
    }
  }

  /** Whether a pattern tells courses apart, and has no place that nothing fills. */
  public static boolean isPattern(String text) {
    return text != null
        && text.length() <= MOST_PATTERN
        && (text.contains("{course}") || text.contains("{id}"))
        && PLACE.matcher(text).results().allMatch(place -> isKnown(place.group(1)))
        && PLACE.matcher(text).replaceAll("").chars().noneMatch(one -> one == '{' || one == '}');
  }

  private static boolean isKnown(String place) {
    return place.equals("course") || place.equals("lms") || place.equals("id");
  }

  /** What the team of that course is called. */
  public String nameOf(NamedCourse course) {
    var filled = fill(name, course).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    var whole = filled.isEmpty() ? UNTITLED : filled;
    return whole.length() <= MOST_NAME ? whole : whole.substring(0, MOST_NAME).strip();
  }

  /**
   * The mail nickname of the team of that course.
   *
   * @param attempt 1 for the first; further ones end with their number, for when one is taken
   */
  public String nicknameOf(NamedCourse course, int attempt) {
    var end = attempt == 1 ? "" : "-" + attempt;
    var plain = plain(fill(nickname, course));
    var whole = plain.isEmpty() ? plain(UNTITLED) : plain;
    int most = MOST_NICKNAME - end.length();
    var cut = whole.length() <= most ? whole : whole.substring(0, most);
    return cut.replaceAll("[-._]+$", "") + end;
  }

  /** Without accents, in lower case, with hyphens for whatever an address cannot have. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9._-]+", "-")
        .replaceAll("[-._]{2,}", "-")
        .replaceAll("^[-._]+|[-._]+$", "");
  }

  private static String fill(String pattern, NamedCourse course) {
    var values = Map.of("course", course.title(), "lms", course.lms(), "id", course.id());
    return PLACE
        .matcher(pattern)
        .replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1))));
  }

  /**
   * What a course is called.
   *
   * @param title empty if the LMS does not say
   * @param lms what its registration is called
   * @param id the LMS's own id of it
   */
  public record NamedCourse(String title, String lms, String id) {
    public NamedCourse {
      Texts.requireLength("id of the course", id, 300);
    }
  }
}
