package org.lmsgateway.transfer;

/** What is done to a thing so that it is as the document says. */
public enum TransferAction {
  CREATE,
  UPDATE,
  DELETE
}
