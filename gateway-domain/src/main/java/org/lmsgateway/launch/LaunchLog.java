package org.lmsgateway.launch;

import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;

/** What was launched and what was refused, for admins: the own tenant's; an operator sees all. */
public interface LaunchLog {

  /**
   * The latest first.
   *
   * @param reference only the launch with this reference number, or null for all
   */
  Page<Launch> list(String reference, PageRequest page);
}
