package org.lmsgateway.app;

import java.util.Objects;
import java.util.Set;

/**
 * What an app is given, the least that it needs.
 *
 * @param deepPaths whether what follows the app's target link (content that a teacher chose in the
 *     app) is passed on to the same path below the app's address; else such launches are refused
 * @param messages the messages that it takes; at least one
 * @param services the services that it may use in the courses that launch it; may be empty
 * @param claims how much it learns about the people who launch it
 */
public record AppSettings(
    boolean deepPaths, Set<MessageType> messages, Set<LtiService> services, ClaimsReleased claims) {

  /** What a new app has until somebody says otherwise. */
  public static final AppSettings DEFAULT =
      new AppSettings(true, Set.of(MessageType.RESOURCE_LINK), Set.of(), ClaimsReleased.EMAIL);

  /** For the launch inspector, which shows an admin all that an LMS sends. */
  public static final AppSettings EVERYTHING =
      new AppSettings(
          true, Set.of(MessageType.values()), Set.of(LtiService.values()), ClaimsReleased.ALL);

  public AppSettings {
    messages = Set.copyOf(messages);
    services = Set.copyOf(services);
    Objects.requireNonNull(claims, "an app has a level of claims");
    if (messages.isEmpty()) {
      throw new IllegalArgumentException("an app takes at least one message");
    }
  }
}
