package org.lmsgateway.microsoft.service.setup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lmsgateway.microsoft.MicrosoftConnection;
import org.lmsgateway.microsoft.MicrosoftDraft;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;

/** Says what is wrong with a draft, and reads what is right. */
@ApplicationScoped
public class MicrosoftDraftCheck {

  private static final String GUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final int MOST_SECRET = 500;

  /**
   * All faults, in the order of the fields.
   *
   * @param known the connection that is changed; empty for a new one
   */
  List<FieldFault> faults(MicrosoftDraft draft, Optional<MicrosoftConnection> known) {
    var faults = new ArrayList<FieldFault>();
    if (filled(draft.directory()).isEmpty()) {
      faults.add(FieldFault.of("directory", FieldCode.REQUIRED));
    }
    if (filled(draft.clientId()).isEmpty()) {
      faults.add(FieldFault.of("clientId", FieldCode.REQUIRED));
    } else if (!clientId(draft).matches(GUID)) {
      faults.add(
          new FieldFault("clientId", FieldCode.MALFORMED, "00000000-0000-0000-0000-000000000000"));
    }
    if (draft.byCertificate()) {
      return faults;
    }
    secretFault(draft, known).ifPresent(faults::add);
    if (filled(draft.secretExpiresOn()).isPresent() && expiry(draft) == null) {
      faults.add(new FieldFault("secretExpiresOn", FieldCode.MALFORMED, "2027-03-01"));
    }
    return faults;
  }

  /** A secret belongs to one application: another one needs another. */
  private static Optional<FieldFault> secretFault(
      MicrosoftDraft draft, Optional<MicrosoftConnection> known) {
    var secret = secret(draft);
    if (secret.isPresent()) {
      return secret
          .filter(text -> text.length() > MOST_SECRET)
          .map(text -> new FieldFault("secret", FieldCode.TOO_LONG, "" + MOST_SECRET));
    }
    return known
            .filter(connection -> connection.client().equals(clientId(draft)))
            .flatMap(MicrosoftConnection::sealedSecret)
            .isPresent()
        ? Optional.empty()
        : Optional.of(FieldFault.of("secret", FieldCode.REQUIRED));
  }

  static String clientId(MicrosoftDraft draft) {
    return filled(draft.clientId()).orElse("").toLowerCase(Locale.ROOT);
  }

  static Optional<String> secret(MicrosoftDraft draft) {
    return filled(draft.secret());
  }

  /** Null if it is none. */
  static LocalDate expiry(MicrosoftDraft draft) {
    try {
      return filled(draft.secretExpiresOn()).map(LocalDate::parse).orElse(null);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static Optional<String> filled(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
  }
}
