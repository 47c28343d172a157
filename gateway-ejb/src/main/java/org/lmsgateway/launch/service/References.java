package org.lmsgateway.launch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;

/** Makes reference numbers that people can read out: no letters that look like digits. */
@ApplicationScoped
public class References {

  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 8;

  private SecureRandom random;

  protected References() {}

  @Inject
  public References(SecureRandom random) {
    this.random = random;
  }

  /** A new one, such as {@code K7QM-2F9D}. */
  public String next() {
    var text = new StringBuilder(LENGTH + 1);
    for (int i = 0; i < LENGTH; i++) {
      text.append(i == LENGTH / 2 ? "-" : "");
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
