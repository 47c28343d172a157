package org.lmsgateway.registration.list;

import java.util.List;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.traffic.Traffic;

/**
 * A registration in a list.
 *
 * @param tenant the name of the tenant whose it is
 * @param apps the names of the apps that it launches, in their order; may be empty
 * @param status that of the registration, or {@code BLOCKED} if its tenant is not served
 */
public record ListedRegistration(
    Registration registration,
    String tenant,
    List<String> apps,
    ListedStatus status,
    KeySetHealth keySet,
    Traffic traffic) {
  public ListedRegistration {
    apps = List.copyOf(apps);
  }
}
