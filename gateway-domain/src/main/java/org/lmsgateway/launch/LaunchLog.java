package org.lmsgateway.launch;

import java.util.Collection;
import java.util.Optional;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;

/** What was launched and what was refused, for admins: the own tenant's; an operator sees all. */
public interface LaunchLog {

  /** The latest first. */
  Page<Launch> list(LaunchFilter filter, PageRequest page);

  /**
   * One launch.
   *
   * @param id as it came from outside
   * @return empty if there is none that the caller sees
   */
  Optional<Launch> find(String id);

  /** What the registrations and apps of these launches are called, in two queries. */
  LaunchNames names(Collection<Launch> launches);
}
