package org.lmsgateway.registration.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationAddresses;

/**
 * A registration as a list and its details panel show it.
 *
 * @param links one for each app
 * @param tenant the name of the tenant
 * @param status that of the registration itself
 * @param refusal why its tenant is not served, with what to do; null if it is
 * @param blockReason what an operator gave as the reason for that, or null
 */
public record RegistrationView(
    String id,
    String name,
    String tenant,
    String platform,
    String status,
    String refusal,
    String blockReason,
    LmsKeys lms,
    GatewayKeys gateway,
    List<TargetLink> links,
    Instant changedAt)
    implements Serializable {

  /** What the LMS gave. */
  public record LmsKeys(
      String issuer,
      String clientId,
      String keysetUrl,
      String authorizationUrl,
      List<String> deployments,
      String tokenUrl,
      String tokenAudience)
      implements Serializable {

    static LmsKeys of(Registration registration) {
      var addresses = registration.addresses();
      return new LmsKeys(
          registration.issuer(),
          registration.clientId(),
          addresses.keyset().toString(),
          addresses.authorization().toString(),
          registration.rules().deployments().stream().sorted().toList(),
          addresses.token().toString(),
          addresses.tokenAudience());
    }
  }

  /**
   * What the LMS gets.
   *
   * @param fileUrl of the document by which the LMS sets up the tool, or null if it has no such
   */
  public record GatewayKeys(String loginUrl, String redirectUrl, String keysetUrl, String fileUrl)
      implements Serializable {

    static GatewayKeys of(RegistrationAddresses addresses, boolean hasFile) {
      return new GatewayKeys(
          addresses.login().toString(),
          addresses.redirect().toString(),
          addresses.keyset().toString(),
          hasFile ? addresses.file().toString() : null);
    }
  }

  /** The names of the apps. */
  public List<String> apps() {
    return links.stream().map(TargetLink::app).toList();
  }
}
