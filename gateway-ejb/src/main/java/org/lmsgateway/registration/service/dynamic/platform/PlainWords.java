package org.lmsgateway.registration.service.dynamic.platform;

/** Makes what an LMS says fit to be shown to a person: plain, on one line, not too long. */
final class PlainWords {

  private PlainWords() {}

  /** Without tags, control characters and repeated blanks. */
  static String of(String text, int most) {
    var plain =
        text.substring(0, Math.min(text.length(), 20_000))
            .replaceAll("(?s)<[^>]*>", " ")
            .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", " ")
            .replaceAll("\\s+", " ")
            .strip();
    return plain.length() <= most ? plain : plain.substring(0, most - 1).strip() + "…";
  }
}
