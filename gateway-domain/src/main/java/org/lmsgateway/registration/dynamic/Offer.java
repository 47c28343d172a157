package org.lmsgateway.registration.dynamic;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lmsgateway.app.ClaimsReleased;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.app.MessageType;
import org.lmsgateway.lms.Platform;

/**
 * What a person in the LMS is asked to agree to.
 *
 * @param registrationName what the registration will be called here
 * @param tenant the name of the institution that it will belong to
 * @param apps the names of the apps
 * @param waits whether an admin has to confirm it afterwards
 */
public record Offer(
    Lms lms,
    String registrationName,
    String tenant,
    List<String> apps,
    Wishes wishes,
    boolean waits) {

  /**
   * Which LMS it is, by its own account; harmless text.
   *
   * @param product its product family and version
   */
  public record Lms(Platform platform, String issuer, String product) {}

  /** What the LMS will be asked for on behalf of the apps. */
  public record Wishes(Set<MessageType> messages, Set<LtiService> services, ClaimsReleased claims) {
    public Wishes {
      messages = Set.copyOf(messages);
      services = Set.copyOf(services);
      Objects.requireNonNull(claims, "there is a level of claims");
    }
  }

  public Offer {
    Objects.requireNonNull(lms, "an offer is made to an LMS");
    apps = List.copyOf(apps);
    Objects.requireNonNull(wishes, "an offer says what is wished");
  }
}
