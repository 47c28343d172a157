package org.lmsgateway.registration;

import java.util.Objects;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.shared.Texts;

/**
 * All that an admin says about a registration, checked.
 *
 * @param issuer as the LMS sends it, compared to the letter (Security Framework 1.0 §5.1.3)
 * @param clientId what the LMS calls the gateway
 */
public record RegistrationDetails(
    String name,
    Platform platform,
    String issuer,
    String clientId,
    PlatformAddresses addresses,
    LaunchRules rules) {
  public RegistrationDetails {
    Texts.requireLength("registration name", name, 120);
    Objects.requireNonNull(platform, "a registration is for a platform");
    Texts.requireLength("issuer", issuer, 255);
    Texts.requireLength("client id", clientId, 255);
    Objects.requireNonNull(addresses, "a registration has addresses");
    Objects.requireNonNull(rules, "a registration has launch rules");
  }
}
