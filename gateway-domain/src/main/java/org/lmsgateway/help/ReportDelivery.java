package org.lmsgateway.help;

/** What became of a report that was sent. */
public enum ReportDelivery {
  SENT,
  /** The operator has configured no place for reports. */
  NOWHERE,
  /** Too many reports within ten minutes, by whomever: the operator's web hook is not flooded. */
  TOO_MANY,
  /** The report is larger than any that was shown. */
  TOO_LARGE,
  /** The place did not take it. */
  FAILED
}
