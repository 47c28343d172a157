package org.lmsgateway.api;

import java.util.Objects;

/**
 * An answer that may be given again.
 *
 * @param location the header; may be empty
 * @param type the media type; may be empty
 * @param body may be empty
 */
public record StoredAnswer(int status, String location, String type, String body) {
  public StoredAnswer {
    Objects.requireNonNull(location, "the location may be empty, but not null");
    Objects.requireNonNull(type, "the type may be empty, but not null");
    Objects.requireNonNull(body, "the body may be empty, but not null");
  }

  /** Without the body, which may hold secrets. */
  @Override
  public String toString() {
    return "StoredAnswer[" + status + "]";
  }
}
