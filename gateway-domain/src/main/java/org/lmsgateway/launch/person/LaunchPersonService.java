package org.lmsgateway.launch.person;

import java.util.Optional;

/**
 * Tells who made a launch: admins of its tenant and operators, while the tenant's policy allows it.
 * A launch that the caller does not see is as if not there.
 */
public interface LaunchPersonService {

  /**
   * Whether {@link #see} would tell anything. For everybody who sees launches.
   *
   * @param launchId as it came from outside
   */
  PersonStanding standing(String launchId);

  /**
   * Who made a launch. That somebody looked is in the audit log, without the person.
   *
   * @param launchId as it came from outside
   * @return empty unless the standing is {@link PersonStanding#KEPT}
   */
  Optional<WhoLaunched> see(String launchId);
}
