package org.lmsgateway.metrics;

/** The requests that a launch is made of. */
public enum Step {
  /** The LMS sends the browser to the gateway. */
  LOGIN,
  /** The browser brings the LMS's answer. */
  CALLBACK,
  /** The app swaps the code. */
  SWAP
}
