package org.lmsgateway.launch.refusal;

/** The kinds of page that a refused launch ends on; each has the wording of its class of error. */
public enum RefusalPage {
  /** The browser did not bring our cookie back. */
  COOKIES(400),
  /** The LMS is not registered, or not completely. */
  REGISTRATION(404),
  /** An admin has to confirm first where the launch comes from. */
  DEPLOYMENT(403),
  /** What the LMS sent is not what LTI 1.3 demands, or does not prove itself. */
  DETAILS(401),
  /** The LMS's key set cannot be had. */
  KEYSET(502),
  /** The request lacks a parameter or has a malformed one. */
  PARAMETER(400),
  /** The LMS itself said no. */
  PLATFORM(400),
  /** The launch is over: used, or too old. */
  AGAIN(400),
  /** The tenant is not served. */
  TENANT(403),
  /** More at a time than one LMS may launch (RFC 6585 §4). */
  BUSY(429);

  private final int status;

  RefusalPage(int status) {
    this.status = status;
  }

  /** The HTTP status that the page is sent with. */
  public int status() {
    return status;
  }
}
