package org.lmsgateway.shared.error;

import java.util.Locale;

/**
 * A code that somebody outside is told when something is refused or fails. Enums implement it, and
 * each of their constants has an entry in the catalogue of errors, with message, cause and fix.
 */
public interface ErrorCode {

  /** The code itself, as it is shown and sent; never translated. */
  String name();

  /** The code as it stands in addresses, such as {@code tenant-pending}. */
  default String kind() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
