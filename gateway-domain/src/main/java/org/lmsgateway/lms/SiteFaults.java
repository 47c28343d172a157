package org.lmsgateway.lms;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;

/** Says what is wrong with what an LMS's addresses were to be worked out from. */
public final class SiteFaults {

  private SiteFaults() {}

  /** Goes on with a site, or says that there is none. */
  public static Outcome<LmsAddresses> with(
      String typed, Optional<URI> site, Function<URI, LmsAddresses> derivation) {
    return site.<Outcome<LmsAddresses>>map(found -> new Done<>(derivation.apply(found)))
        .orElseGet(() -> rejected(missingOr(BaseField.SITE, typed, FieldCode.NOT_A_WEB_ADDRESS)));
  }

  /** A fault of a field that is empty, or else another. */
  public static FieldFault missingOr(BaseField field, String typed, FieldCode otherwise) {
    return missingOr(field, typed, otherwise, "");
  }

  /** A fault of a field that is empty, or else another, with a detail. */
  public static FieldFault missingOr(
      BaseField field, String typed, FieldCode otherwise, String detail) {
    return typed == null || typed.isBlank()
        ? FieldFault.of(field.member(), FieldCode.REQUIRED)
        : new FieldFault(field.member(), otherwise, detail);
  }

  public static Outcome<LmsAddresses> rejected(FieldFault fault) {
    return new Rejected<>(List.of(fault));
  }
}
