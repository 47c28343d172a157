package org.lmsgateway.transfer;

/** The kinds of things that a document has. */
public enum TransferKind {
  TENANT,
  APP,
  REGISTRATION
}
