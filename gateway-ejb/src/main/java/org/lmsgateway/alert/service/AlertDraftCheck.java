package org.lmsgateway.alert.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lmsgateway.alert.AlertDraft;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;

/** Says what is wrong with a draft, and reads what is right. */
@ApplicationScoped
public class AlertDraftCheck {

  private static final int MOST_RECIPIENTS = 10;
  private static final int MOST_ADDRESS = 254;
  private static final List<String> LANGUAGES = List.of("en", "fr");

  /** What mail servers take everywhere; quoted names are nobody's. */
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>\"]+@[\\w-]+(\\.[\\w-]+)+");

  private WebAddressCheck addresses;

  protected AlertDraftCheck() {}

  @Inject
  public AlertDraftCheck(WebAddressCheck addresses) {
    this.addresses = addresses;
  }

  List<FieldFault> faults(AlertDraft draft) {
    var faults = new ArrayList<FieldFault>();
    var recipients = recipients(draft);
    if (recipients.size() > MOST_RECIPIENTS) {
      faults.add(
          new FieldFault("recipients", FieldCode.TOO_LONG, Integer.toString(MOST_RECIPIENTS)));
    } else if (!recipients.stream().allMatch(AlertDraftCheck::isAddress)) {
      faults.add(new FieldFault("recipients", FieldCode.MALFORMED, "name@school.example"));
    }
    if (!LANGUAGES.contains(language(draft))) {
      faults.add(new FieldFault("language", FieldCode.NOT_ONE_OF, String.join(", ", LANGUAGES)));
    }
    hook(draft).flatMap(hook -> addresses.fetchFault("hookUrl", hook)).ifPresent(faults::add);
    return faults;
  }

  private static boolean isAddress(String text) {
    return text.length() <= MOST_ADDRESS && ADDRESS.matcher(text).matches();
  }

  static List<String> recipients(AlertDraft draft) {
    return draft.recipients() == null
        ? List.of()
        : draft.recipients().stream()
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .distinct()
            .toList();
  }

  static String language(AlertDraft draft) {
    return draft.language() == null || draft.language().isBlank()
        ? LANGUAGES.get(0)
        : draft.language().strip();
  }

  static Optional<String> hook(AlertDraft draft) {
    return Optional.ofNullable(draft.hookUrl()).map(String::strip).filter(text -> !text.isEmpty());
  }
}
