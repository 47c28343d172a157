package org.lmsgateway.privacy;

import java.util.Objects;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.Texts;

/**
 * A person as a tenant asks about them.
 *
 * @param tenant whose person it is; nothing of another tenant is found
 * @param id what an LMS calls the person, or what apps do (the pseudonym), or the account that they
 *     sign in with; 1 to 255 characters
 */
public record DataSubject(TenantId tenant, String id) {
  public static final int MOST_ID = 255;

  public DataSubject {
    Objects.requireNonNull(tenant, "a person is one of a tenant");
    Texts.requireLength("id of a person", id, MOST_ID);
  }

  /** Without the id, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "DataSubject[" + tenant + "]";
  }
}
