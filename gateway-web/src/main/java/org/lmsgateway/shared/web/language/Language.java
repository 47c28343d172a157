package org.lmsgateway.shared.web.language;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that the gateway speaks. */
public enum Language {
  ENGLISH(Locale.ENGLISH, "English"),
  FRENCH(Locale.FRENCH, "Français");

  private final Locale locale;
  private final String ownName;

  Language(Locale locale, String ownName) {
    this.locale = locale;
    this.ownName = ownName;
  }

  public Locale locale() {
    return locale;
  }

  /** The code that HTML and cookies know it by: {@code en}, {@code fr}. */
  public String getCode() {
    return locale.getLanguage();
  }

  /** What the language calls itself, because who looks for it reads no other. */
  public String getOwnName() {
    return ownName;
  }

  /**
   * The language of a tag: {@code fr}, {@code fr-CA}, and {@code fr_FR} as some LMSs write it.
   *
   * @param tag from outside; may be null or anything
   */
  public static Optional<Language> of(String tag) {
    if (tag == null || tag.length() > 35) {
      return Optional.empty();
    }
    var code = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
    return Stream.of(values()).filter(one -> one.getCode().equals(code)).findFirst();
  }

  /**
   * What a browser or a client prefers among the languages that we speak (RFC 9110 §12.5.4);
   * English if it names none of them. A request without the header would bring the language of the
   * server's machine, which says nothing of whoever asks.
   */
  public static Language preferredBy(HttpServletRequest request) {
    return request.getHeader("Accept-Language") == null
        ? ENGLISH
        : Collections.list(request.getLocales()).stream()
            .flatMap(locale -> of(locale.toLanguageTag()).stream())
            .findFirst()
            .orElse(ENGLISH);
  }
}
