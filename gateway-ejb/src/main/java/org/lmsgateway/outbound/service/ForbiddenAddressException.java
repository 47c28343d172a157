package org.lmsgateway.outbound.service;

import java.net.UnknownHostException;

/** A name resolves to an address that may not be connected to. */
class ForbiddenAddressException extends UnknownHostException {

  private static final long serialVersionUID = 1L;

  ForbiddenAddressException(String host) {
    super(host + " resolves to an address that is not public and not listed");
  }
}
