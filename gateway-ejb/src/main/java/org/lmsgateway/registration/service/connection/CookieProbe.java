package org.lmsgateway.registration.service.connection;

import java.net.URI;
import org.lmsgateway.outbound.service.WebSites;
import org.lmsgateway.registration.connection.Finding;
import org.lmsgateway.registration.connection.FindingCode;
import org.lmsgateway.shared.GatewayAddress;

/**
 * Says what browsers will make of the gateway's cookie in a page of the LMS, as far as that follows
 * from the two addresses. What one browser really does shows in its launches.
 */
final class CookieProbe {

  private CookieProbe() {}

  static Finding read(Subject subject, GatewayAddress gateway) {
    var ours = URI.create(gateway.toString());
    var theirs = subject.addresses().authorization();
    var measured = theirs.getHost() + " → " + ours.getHost();
    return new Finding(
        WebSites.isSame(ours, theirs)
            ? FindingCode.COOKIES_SAME_SITE
            : FindingCode.COOKIES_OTHER_SITE,
        measured);
  }
}
