package org.lmsgateway.lms;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is peculiar to an LMS when it registers itself (LTI Dynamic Registration 1.0). The defaults
 * are what the specification says.
 */
public interface SelfRegistration {

  Platform platform();

  /** The {@code product_family_code}s by which it names itself, in lower case. */
  Set<String> families();

  /** The issuer that its tokens really have, where its description of itself names another. */
  default String issuer(String described) {
    return described;
  }

  /**
   * Whether its description may come from this host, though the issuer has another one. Whoever
   * says yes here must be sure that host and issuer are in the same hands.
   */
  default boolean mayDescribe(String issuer, String host) {
    return false;
  }

  /** The addresses that it really has, now that the client id is known. */
  default LmsAddresses mended(LmsAddresses described, String clientId) {
    return described;
  }

  /**
   * Where in the LMS a message shall begin; nothing leaves it to the LMS.
   *
   * @param message the spec's name of its type
   * @param chooses whether the same app lets teachers choose content, too
   */
  default List<String> placements(String message, boolean chooses) {
    return message.equals("LtiDeepLinkingRequest")
        ? List.of("ContentArea", "RichTextEditor")
        : List.of();
  }

  /** Whether a tool has each placement once, so that it goes to the first message that wants it. */
  default boolean hasPlacementsOnce() {
    return false;
  }

  /**
   * Members that it wants in the tool's configuration besides those of the specification.
   *
   * @param claims the names of the claims about a person that are asked for
   */
  default Map<String, String> toolMembers(Set<String> claims) {
    return Map.of();
  }

  /** Members that it wants in a message of that type besides. */
  default Map<String, Boolean> messageMembers(String message) {
    return Map.of();
  }
}
