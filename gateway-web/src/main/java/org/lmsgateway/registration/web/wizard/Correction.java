package org.lmsgateway.registration.web.wizard;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.Site;
import org.lmsgateway.shared.FieldFault;

/**
 * What probably was meant by something wrong, offered to be taken over.
 *
 * @param field beside which it is offered
 * @param target the field that it changes
 * @param value what that becomes
 */
public record Correction(String field, String target, String value) implements Serializable {

  private static final List<String> ADDRESSES =
      List.of("site", "issuer", "authorizationUrl", "tokenUrl", "keysetUrl");

  /** Those for some faults. */
  static List<Correction> of(List<FieldFault> faults, LmsEntry entry) {
    return faults.stream()
        .flatMap(fault -> of(fault, entry.getText().get(fault.field())).stream())
        .distinct()
        .toList();
  }

  private static Optional<Correction> of(FieldFault fault, String typed) {
    var field = fault.field();
    return switch (fault.code()) {
      case SITE_OF_OTHER_LMS ->
          Platform.parse(fault.detail())
              .map(other -> new Correction(field, "platform", other.name()));
      case SITE_OF_OTHER_ENVIRONMENT ->
          Optional.of(new Correction(field, "environment", fault.detail()));
      case HTTP_NOT_LISTED, NOT_A_WEB_ADDRESS -> address(field, typed);
      default -> Optional.empty();
    };
  }

  private static Optional<Correction> address(String field, String typed) {
    return Stream.of(field)
        .filter(ADDRESSES::contains)
        .flatMap(address -> Site.page(typed).stream())
        .map(page -> page.replaceFirst("^http:", "https:"))
        .filter(page -> !page.equals(typed))
        .map(page -> new Correction(field, field, page))
        .findFirst();
  }
}
