package org.lmsgateway.keys.service;

import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import org.lmsgateway.keys.TokenFault;

/** An LMS's key set cannot be had; in the form in which the JOSE library passes it on. */
class KeySetFault extends JWKSetUnavailableException {

  private static final long serialVersionUID = 1L;

  private final TokenFault fault;

  KeySetFault(TokenFault fault, String detail) {
    super(detail);
    this.fault = fault;
  }

  TokenFault fault() {
    return fault;
  }
}
