package org.lmsgateway.shared;

import java.io.Serializable;
import java.util.Optional;

/**
 * Names a tenant inside the gateway. It is the gateway's own id, not the directory's.
 *
 * @param value 1 to 64 characters
 */
public record TenantId(String value) implements Serializable {

  private static final int MOST = 64;

  public TenantId {
    Texts.requireLength("tenant id", value, MOST);
  }

  /** Reads an id that came from outside; empty if it has not the form of one. */
  public static Optional<TenantId> parse(String text) {
    return text == null || text.isBlank() || text.length() > MOST
        ? Optional.empty()
        : Optional.of(new TenantId(text));
  }

  @Override
  public String toString() {
    return value;
  }
}
