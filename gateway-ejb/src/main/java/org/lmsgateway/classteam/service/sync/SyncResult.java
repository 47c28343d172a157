package org.lmsgateway.classteam.service.sync;

/** What became of synchronising a course. */
enum SyncResult {
  DONE,
  /** Another worker is at it. */
  BUSY,
  /** Something kept it. */
  TROUBLE,
  /** Something keeps it that would keep the other courses of the tenant too. */
  TROUBLE_EVERYWHERE;

  static SyncResult of(Trouble trouble) {
    return trouble.everywhere() ? TROUBLE_EVERYWHERE : TROUBLE;
  }
}
