package org.lmsgateway.transfer;

/** Is told how far the applying of a document has come. */
public interface TransferProgress {

  /** For who does not want to know. */
  TransferProgress UNSEEN = (done, total) -> {};

  /**
   * So many changes are made, though not for good before all are.
   *
   * @param total how many there will be
   */
  void made(int done, int total);
}
