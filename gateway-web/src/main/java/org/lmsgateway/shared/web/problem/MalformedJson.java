package org.lmsgateway.shared.web.problem;

/** A body that is no JSON object; the message says where it goes wrong. */
public class MalformedJson extends RuntimeException {
  public MalformedJson(String where, Throwable cause) {
    super(where, cause);
  }
}
