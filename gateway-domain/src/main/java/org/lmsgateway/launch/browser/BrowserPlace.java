package org.lmsgateway.launch.browser;

/** Where a login opens. */
public enum BrowserPlace {
  /** A page of its own, or a browser that does not say. */
  PAGE,
  /** A frame of the LMS's page. */
  FRAME,
  /** The window that our own page in such a frame has opened. */
  WINDOW
}
