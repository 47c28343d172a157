package org.lmsgateway.registration.web.list;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.lmsgateway.lms.web.LmsTexts;
import org.lmsgateway.registration.list.ListedRegistration;

/**
 * A registration as a row of the list.
 *
 * @param apps the names of its apps
 * @param status the name of a ListedStatus
 * @param keySet the name of a KeySetHealth
 * @param lastLaunch null if there was none
 * @param launches in seven days, with those that were refused
 */
public record RegistrationRow(
    String id,
    String name,
    String tenant,
    String platform,
    List<String> apps,
    String status,
    String keySet,
    String issuer,
    Instant lastLaunch,
    long launches,
    long refused)
    implements Serializable {

  public static RegistrationRow of(ListedRegistration listed) {
    var registration = listed.registration();
    return new RegistrationRow(
        registration.id().value(),
        registration.name(),
        listed.tenant(),
        LmsTexts.label(registration.platform()),
        listed.apps(),
        listed.status().name(),
        listed.keySet().name(),
        registration.issuer(),
        listed.traffic().lastLaunch().orElse(null),
        listed.traffic().launches(),
        listed.traffic().refused());
  }
}
