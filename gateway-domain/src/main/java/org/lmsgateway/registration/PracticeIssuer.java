package org.lmsgateway.registration;

import java.net.URI;
import java.util.regex.Pattern;
import org.lmsgateway.shared.GatewayAddress;

/**
 * The issuer of the built-in practice LMS. It is known down here, because whoever lets a launch in
 * must recognise the practice LMS's registration and refuse it where the practice LMS is off.
 */
public final class PracticeIssuer {

  private static final String PATH = "/practice/lms";

  private static final Pattern ANY =
      Pattern.compile(
          "https?://(localhost|[a-z0-9.-]+\\.localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d{1,5})?"
              + PATH);

  private PracticeIssuer() {}

  public static URI of(GatewayAddress gateway) {
    return gateway.of(PATH);
  }

  /** Whether an issuer is a practice LMS, also one of another port or an earlier address. */
  public static boolean isPractice(String issuer) {
    return ANY.matcher(issuer).matches();
  }
}
