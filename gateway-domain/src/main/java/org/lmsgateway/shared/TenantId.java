package org.lmsgateway.shared;

/**
 * Names a tenant inside the gateway. It is the gateway's own id, not the directory's.
 *
 * @param value 1 to 64 characters
 */
public record TenantId(String value) {
  public TenantId {
    Texts.requireLength("tenant id", value, 64);
  }

  @Override
  public String toString() {
    return value;
  }
}
