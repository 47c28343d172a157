package org.lmsgateway.classteam.settings;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lmsgateway.microsoft.UserKey;
import org.lmsgateway.roster.Member;

/**
 * One way to find a member of a course in the tenant's directory.
 *
 * @param member what the LMS says
 * @param key the attribute of the directory that must have the same value; upper and lower case are
 *     the same
 * @param suffix what the LMS leaves out and the directory has, such as {@code @school.example}; may
 *     be empty
 */
public record Matching(MemberKey member, UserKey key, String suffix) {

  private static final Pattern SUFFIX = Pattern.compile("[A-Za-z0-9@._-]{0,100}");

  public Matching {
    Objects.requireNonNull(member, "a matching looks at something of the member");
    Objects.requireNonNull(key, "a matching looks at an attribute of the directory");
    if (!isSuffix(suffix)) {
      throw new IllegalArgumentException("a suffix has at most 100 letters, digits, @ . _ -");
    }
  }

  public static boolean isSuffix(String text) {
    return text != null && SUFFIX.matcher(text).matches();
  }

  /**
   * What to look for in the directory, in lower case; empty if the LMS does not say it of the
   * member. A value that ends with the suffix already does not get it twice.
   */
  public Optional<String> value(Member of) {
    return member.of(of).map(this::suffixed);
  }

  private String suffixed(String value) {
    var lower = value.toLowerCase(Locale.ROOT);
    var end = suffix.toLowerCase(Locale.ROOT);
    return lower.endsWith(end) ? lower : lower + end;
  }
}
