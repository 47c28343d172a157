package org.lmsgateway.launch.browser;

/**
 * What ties a launch to its browser. The login decides it and seals it into the state, so that
 * nobody can choose another way, or none, at the callback.
 */
public enum BindingWay {
  /** A cookie of the page or frame that the launch began in. */
  COOKIE,
  /** A secret that the LMS's page keeps (LTI Platform Storage 0.1). */
  STORAGE,
  /** A cookie too, but of a window that was opened because the frame could keep nothing. */
  WINDOW
}
