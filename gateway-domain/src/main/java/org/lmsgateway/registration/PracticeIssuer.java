package org.lmsgateway.registration;

import java.net.URI;
import org.lmsgateway.shared.GatewayAddress;

/** The issuer of the built-in practice LMS, which may launch only while it is switched on. */
public final class PracticeIssuer {

  private PracticeIssuer() {}

  public static URI of(GatewayAddress gateway) {
    return gateway.of("/practice/lms");
  }
}
