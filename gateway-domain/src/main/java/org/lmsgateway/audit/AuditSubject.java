package org.lmsgateway.audit;

import java.util.Objects;
import java.util.regex.Pattern;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.Texts;

/**
 * The thing that an audit entry is about.
 *
 * @param tenant whose it is, and who sees the entry; null for the gateway's own, which operators
 *     see
 * @param type its kind in lower case with hyphens, such as {@code registration} or {@code
 *     api-client}; at most 40 characters
 * @param id 1 to 255 characters, the same for as long as the thing lives
 * @param name what people call it at that time, without personal data; may be empty, never null;
 *     what exceeds 255 characters is cut off
 */
public record AuditSubject(TenantId tenant, String type, String id, String name) {

  private static final Pattern TYPE = Pattern.compile("[a-z][a-z-]{0,39}");
  private static final int MOST_NAME = 255;

  public AuditSubject {
    if (type == null || !TYPE.matcher(type).matches()) {
      throw new IllegalArgumentException("an audit subject has no type such as " + type);
    }
    Texts.requireLength("id of the audit subject", id, 255);
    Objects.requireNonNull(name, "the name of an audit subject may be empty, but not null");
    name = name.length() > MOST_NAME ? name.substring(0, MOST_NAME) : name;
  }
}
