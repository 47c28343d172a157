package org.lmsgateway.identity.service.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Objects;
import org.lmsgateway.keys.SecretBox;

/**
 * The codes that people type (RFC 8628 §6.1): eight consonants, so that they make no words and need
 * no second keyboard. They are short, so what is stored is not a plain hash, which could be tried
 * out, but one under a key of the gateway.
 */
@ApplicationScoped
public class UserCodes {

  private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
  private static final int HALF = 4;

  private SecureRandom random;
  private SecretBox secrets;

  protected UserCodes() {}

  @Inject
  public UserCodes(SecureRandom random, SecretBox secrets) {
    this.random = random;
    this.secrets = secrets;
  }

  /** A new code, as it is shown. */
  String make() {
    var code = new StringBuilder();
    random.ints(2L * HALF, 0, LETTERS.length()).forEach(i -> code.append(LETTERS.charAt(i)));
    return shown(code.toString());
  }

  /** A code as it is shown, however it was typed; one that cannot be is empty. */
  static String read(String typed) {
    var code =
        Objects.requireNonNullElse(typed, "").toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    return code.matches("[" + LETTERS + "]{" + 2 * HALF + "}") ? shown(code) : "";
  }

  private static String shown(String code) {
    return code.substring(0, HALF) + "-" + code.substring(HALF);
  }

  /** By what a code is stored and found. */
  String hash(String code) {
    return secrets.pseudonym("device user code", code);
  }
}
