package org.lmsgateway.help;

import java.util.List;

/** Whom to ask, and reports of problems. Open to everybody; what it tells depends on the caller. */
public interface SupportService {

  /** The most reference numbers that one report names. */
  int MOST_REFERENCES = 5;

  /** The longest report, in characters. */
  int LONGEST_REPORT = 60_000;

  /** What the operator says about their support. */
  HelpDesk desk();

  /**
   * Collects what belongs into a report. Launches are looked up for callers with a role only, and
   * those of their own tenant; an operator also gets the settings.
   *
   * @param references as people type them; those beyond {@link #MOST_REFERENCES} are left out
   */
  SupportBundle collect(List<String> references);

  /**
   * Sends a report where the operator wants it, to the letter as it was shown: to the web hook,
   * else by mail to the support; by mail, too, if the web hook does not take it.
   */
  ReportDelivery send(Report report);
}
