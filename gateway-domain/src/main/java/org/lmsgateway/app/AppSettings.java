package org.lmsgateway.app;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an app is given, the least that it needs.
 *
 * @param deepPaths whether what follows the app's target link (content that a teacher chose in the
 *     app) is passed on to the same path below the app's address; else such launches are refused
 * @param messages the messages that it takes; at least one
 * @param services the services that it may use in the courses that launch it; may be empty
 * @param claims how much it learns about the people who launch it
 * @param customParameters the names of the custom parameters that it gets below {@link
 *     ClaimsReleased#ALL}; an LMS can put anything about a person into any of them
 */
public record AppSettings(
    boolean deepPaths,
    Set<MessageType> messages,
    Set<LtiService> services,
    ClaimsReleased claims,
    Set<String> customParameters) {

  private static final Pattern PARAMETER = Pattern.compile("[!-~&&[^,]]{1,100}");

  /** What a new app has until somebody says otherwise. */
  public static final AppSettings DEFAULT =
      new AppSettings(
          true, Set.of(MessageType.RESOURCE_LINK), Set.of(), ClaimsReleased.EMAIL, Set.of());

  /** For the launch inspector, which shows an admin all that an LMS sends. */
  public static final AppSettings EVERYTHING =
      new AppSettings(
          true,
          Set.of(MessageType.values()),
          Set.of(LtiService.values()),
          ClaimsReleased.ALL,
          Set.of());

  /**
   * For the class team: the roster, by whatever names an LMS and a directory know people both, and
   * the grades that its tab in Teams shows.
   */
  public static final AppSettings CLASS_TEAM =
      new AppSettings(
          false,
          Set.of(MessageType.RESOURCE_LINK),
          Set.of(LtiService.ROSTER, LtiService.GRADES),
          ClaimsReleased.ALL,
          Set.of());

  public AppSettings {
    messages = Set.copyOf(messages);
    services = Set.copyOf(services);
    customParameters = Set.copyOf(customParameters);
    Objects.requireNonNull(claims, "an app has a level of claims");
    if (messages.isEmpty()) {
      throw new IllegalArgumentException("an app takes at least one message");
    }
    if (!customParameters.stream().allMatch(AppSettings::isCustomParameter)) {
      throw new IllegalArgumentException("a custom parameter is not named " + customParameters);
    }
  }

  /** Without custom parameters. */
  public AppSettings(
      boolean deepPaths,
      Set<MessageType> messages,
      Set<LtiService> services,
      ClaimsReleased claims) {
    this(deepPaths, messages, services, claims, Set.of());
  }

  /**
   * Whether a custom parameter can have this name: no blanks and commas, at most 100 characters.
   */
  public static boolean isCustomParameter(String name) {
    return PARAMETER.matcher(name).matches();
  }
}
