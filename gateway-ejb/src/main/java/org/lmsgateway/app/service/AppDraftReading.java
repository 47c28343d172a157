package org.lmsgateway.app.service;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmsgateway.app.AppDraft;
import org.lmsgateway.app.AppSettings;
import org.lmsgateway.app.ClaimsReleased;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.app.MessageType;
import org.lmsgateway.keys.assertion.ClientKeySet;
import org.lmsgateway.keys.assertion.ClientKeys;
import org.lmsgateway.keys.assertion.KeysDraft;
import org.lmsgateway.keys.service.assertion.ClientKeyReading;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Outcome;

/** Reads a draft once: what is wrong with it, and what it says if nothing is. */
final class AppDraftReading {

  private static final int MOST_PARAMETERS = 30;

  private final AppDraft draft;
  private final WebAddressCheck addresses;
  private final Optional<ClientKeys> keys;
  private final List<FieldFault> faults = new ArrayList<>();

  AppDraftReading(AppDraft draft, WebAddressCheck addresses, ClientKeyReading reading) {
    this.draft = draft;
    this.addresses = addresses;
    checkName();
    addresses.browserFault("url", draft.url()).ifPresent(faults::add);
    checkMessages();
    checkNames("services", draft.services(), LtiService.class);
    checkNames(
        "claims", draft.claims() == null ? null : List.of(draft.claims()), ClaimsReleased.class);
    checkParameters();
    keys = keys(reading.read(new KeysDraft(draft.jwksUrl(), draft.jwks(), null)));
  }

  /** In the order of the fields. */
  List<FieldFault> faults() {
    return faults;
  }

  private void checkName() {
    if (draft.name() == null || draft.name().isBlank()) {
      fault("name", FieldCode.REQUIRED, "");
    } else if (draft.name().strip().length() > 120) {
      fault("name", FieldCode.TOO_LONG, "120");
    }
  }

  private void checkMessages() {
    if (draft.messages() != null && draft.messages().isEmpty()) {
      fault("messages", FieldCode.REQUIRED, "");
    }
    checkNames("messages", draft.messages(), MessageType.class);
  }

  private void checkNames(String field, List<String> names, Class<? extends Enum<?>> type) {
    var known = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    if (names != null && !known.containsAll(names)) {
      fault(field, FieldCode.NOT_ONE_OF, String.join(", ", known));
    }
  }

  private void checkParameters() {
    var names = parameters();
    if (names.size() > MOST_PARAMETERS) {
      fault("customParameters", FieldCode.TOO_LONG, Integer.toString(MOST_PARAMETERS));
    } else if (!names.stream().allMatch(AppSettings::isCustomParameter)) {
      fault("customParameters", FieldCode.MALFORMED, "chapter, quiz_id");
    }
  }

  private Set<String> parameters() {
    return draft.customParameters() == null ? Set.of() : Set.copyOf(draft.customParameters());
  }

  private Optional<ClientKeys> keys(Outcome<Optional<ClientKeys>> outcome) {
    if (outcome instanceof Outcome.Rejected<Optional<ClientKeys>> rejected) {
      faults.addAll(rejected.faults());
      return Optional.empty();
    }
    return ((Outcome.Done<Optional<ClientKeys>>) outcome).value();
  }

  private void fault(String field, FieldCode code, String detail) {
    faults.add(new FieldFault(field, code, detail));
  }

  String name() {
    return draft.name().strip();
  }

  URI url() {
    return URI.create(draft.url().strip());
  }

  AppSettings settings() {
    var standard = AppSettings.DEFAULT;
    return new AppSettings(
        draft.deepPaths() == null ? standard.deepPaths() : draft.deepPaths(),
        values(draft.messages(), MessageType.class, standard.messages()),
        values(draft.services(), LtiService.class, standard.services()),
        draft.claims() == null ? standard.claims() : ClaimsReleased.valueOf(draft.claims()),
        parameters());
  }

  private static <E extends Enum<E>> Set<E> values(
      List<String> names, Class<E> type, Set<E> standard) {
    return names == null
        ? standard
        : names.stream().map(name -> Enum.valueOf(type, name)).collect(Collectors.toSet());
  }

  Optional<ClientKeySet> keySet() {
    return keys.map(ClientKeys::set);
  }
}
