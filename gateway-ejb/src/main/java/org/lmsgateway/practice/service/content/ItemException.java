package org.lmsgateway.practice.service.content;

import org.lmsgateway.practice.content.ContentAnswer.Refused;
import org.lmsgateway.practice.content.ContentFault;

/** Ends the reading of content items, of which none is taken then. */
class ItemException extends Exception {

  private static final long serialVersionUID = 1L;

  private final ContentFault fault;

  ItemException(ContentFault fault, String detail) {
    super(detail);
    this.fault = fault;
  }

  Refused answer() {
    return new Refused(fault, getMessage());
  }
}
