package org.lmsgateway.launch.refusal;

/**
 * The steps of a launch, in their order. Each begins with a reason, because reasons are listed in
 * the order of their checks.
 */
public enum LaunchStep {
  /** The LMS begins the login with all parameters. */
  LOGIN(LaunchReason.LOGIN_PARAMETER_MISSING),
  /** The LMS is registered. */
  REGISTRATION(LaunchReason.REGISTRATION_NOT_FOUND),
  /** Registration, tenant and cloud are served. */
  SERVED(LaunchReason.REGISTRATION_WAITING),
  /** The target link leads to an app of the registration. */
  TARGET(LaunchReason.LOGIN_TARGET_UNKNOWN),
  /** The LMS answers, with a state of ours. */
  ANSWER(LaunchReason.PLATFORM_ERROR),
  /** The browser is the one that began. */
  BROWSER(LaunchReason.BROWSER_COOKIE_MISSING),
  /** The registration has not gone meanwhile. */
  STILL_REGISTERED(LaunchReason.REGISTRATION_REMOVED),
  /** The token is signed by a key of the LMS. */
  SIGNATURE(LaunchReason.TOKEN_MISSING),
  /** The token is from this LMS, for this tool, and fresh. */
  TOKEN(LaunchReason.ISSUER_MISMATCH),
  /** The message is what LTI demands. */
  MESSAGE(LaunchReason.MESSAGE_TYPE_MISSING),
  /** The launch is still served, and its deployment let in. */
  ADMISSION(LaunchReason.DEPLOYMENT_WAITING),
  /** The app takes it. */
  APP(LaunchReason.APP_REMOVED),
  /** It happens for the first time. */
  ONCE(LaunchReason.NONCE_REPLAYED),
  /** The app swaps the code. */
  HAND_OFF(LaunchReason.CODE_UNKNOWN);

  private final LaunchReason first;

  LaunchStep(LaunchReason first) {
    this.first = first;
  }

  /** The step whose check has this reason. */
  public static LaunchStep of(LaunchReason reason) {
    var found = LOGIN;
    for (var step : values()) {
      if (step.first.ordinal() <= reason.ordinal()) {
        found = step;
      }
    }
    return found;
  }
}
