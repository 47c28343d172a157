package org.lmsgateway.tenant.service;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names that a tenant can be known by: a GUID, or a domain (RFC 1035 §2.3.1). */
final class TenantNames {

  private static final Pattern FORM =
      Pattern.compile(
          "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
              + "|([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

  private TenantNames() {}

  /** The name in lower case, or empty if it is neither. */
  static Optional<String> parse(String text) {
    var name = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    return name.length() <= 253 && FORM.matcher(name).matches()
        ? Optional.of(name)
        : Optional.empty();
  }
}
