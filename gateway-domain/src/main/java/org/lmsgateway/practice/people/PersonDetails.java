package org.lmsgateway.practice.people;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an LMS says about somebody.
 *
 * @param email in lower case; no two people of the course have the same
 */
public record PersonDetails(String givenName, String familyName, String email) {

  private static final int MOST_NAME = 60;
  private static final int MOST_EMAIL = 100;

  private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");

  public PersonDetails {
    var faults = faults(givenName, familyName, email);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("not a person's details: " + faults);
    }
    givenName = givenName.strip();
    familyName = familyName.strip();
    email = email.strip().toLowerCase(Locale.ROOT);
  }

  /** What is wrong with what somebody typed; null counts as empty. */
  public static Set<JoinFault> faults(String givenName, String familyName, String email) {
    var faults = EnumSet.noneOf(JoinFault.class);
    if (!isName(givenName)) {
      faults.add(JoinFault.GIVEN_NAME);
    }
    if (!isName(familyName)) {
      faults.add(JoinFault.FAMILY_NAME);
    }
    if (email == null || email.strip().length() > MOST_EMAIL || !isAddress(email.strip())) {
      faults.add(JoinFault.EMAIL);
    }
    return faults;
  }

  private static boolean isName(String name) {
    return name != null
        && !name.isBlank()
        && name.strip().length() <= MOST_NAME
        && name.chars().noneMatch(Character::isISOControl);
  }

  private static boolean isAddress(String email) {
    return EMAIL.matcher(email).matches();
  }

  public String fullName() {
    return givenName + " " + familyName;
  }
}
