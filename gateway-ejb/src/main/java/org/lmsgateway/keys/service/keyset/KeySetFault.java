package org.lmsgateway.keys.service.keyset;

import org.lmsgateway.keys.TokenFault;

/** An LMS's key set cannot be had. */
public class KeySetFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final TokenFault fault;

  KeySetFault(TokenFault fault, String detail) {
    super(detail);
    this.fault = fault;
  }

  public TokenFault fault() {
    return fault;
  }
}
