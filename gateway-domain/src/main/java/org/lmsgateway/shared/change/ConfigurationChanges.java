package org.lmsgateway.shared.change;

/** Is told what launches are decided by has changed, so that no node goes on with the old. */
public interface ConfigurationChanges {

  /** Something changes in the transaction that runs; told as often as it happens. */
  void changing();
}
