package org.lmsgateway.shared;

/** Checks that values and entities make on the texts they are given. */
public final class Texts {

  private Texts() {}

  /**
   * Demands a text that is there, not blank and not too long.
   *
   * @param what names the text in the message
   * @param maxLength in characters
   * @return the value, unchanged
   * @throws IllegalArgumentException if it is null, blank or longer
   */
  public static String requireLength(String what, String value, int maxLength) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("the " + what + " is missing");
    }
    if (value.length() > maxLength) {
      throw new IllegalArgumentException(
          "the " + what + " has " + value.length() + " characters, at most " + maxLength);
    }
    return value;
  }
}
