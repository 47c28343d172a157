package org.lmsgateway.registration.service;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.lmsgateway.lms.BaseField;
import org.lmsgateway.lms.LmsAddresses;
import org.lmsgateway.lms.LmsBase;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.presets.Presets;
import org.lmsgateway.registration.RegistrationDraft;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;

/**
 * The addresses that a draft gives, completed by those that the preset of its LMS works out. That
 * happens where the draft says what from, or gives no address of its own at all: a half of one LMS
 * and a half of another would be worse than a question.
 */
final class DraftAddresses {

  private final RegistrationDraft draft;
  private final LmsBase base;
  private final Optional<Outcome<LmsAddresses>> outcome;
  private final Set<String> derived = new TreeSet<>();

  private final String issuer;
  private final String authorization;
  private final String token;
  private final String keyset;
  private final String tokenAudience;

  private DraftAddresses(RegistrationDraft draft) {
    this.draft = draft;
    base = draft.base() == null ? LmsBase.NONE : draft.base();
    outcome = derivation();
    issuer = complete("issuer", draft.issuer(), LmsAddresses::issuer);
    authorization =
        complete("authorizationUrl", draft.authorizationUrl(), all -> text(all.authorization()));
    token = complete("tokenUrl", draft.tokenUrl(), all -> text(all.token()));
    keyset = complete("keysetUrl", draft.keysetUrl(), all -> text(all.keyset()));
    tokenAudience = complete("tokenAudience", draft.tokenAudience(), LmsAddresses::tokenAudience);
  }

  static DraftAddresses of(RegistrationDraft draft) {
    return new DraftAddresses(draft);
  }

  private Optional<Outcome<LmsAddresses>> derivation() {
    return isWanted()
        ? Platform.parse(draft.platform())
            .flatMap(platform -> Presets.derive(platform, base, draft.clientId()))
        : Optional.empty();
  }

  private boolean isWanted() {
    return !base.isNone()
        || isBlank(draft.authorizationUrl())
            && isBlank(draft.tokenUrl())
            && isBlank(draft.keysetUrl());
  }

  private String complete(String member, String given, Function<LmsAddresses, String> known) {
    if (!isBlank(given)
        || !(outcome.orElse(null) instanceof Done<LmsAddresses> done)
        || known.apply(done.value()) == null) {
      return given;
    }
    derived.add(member);
    return known.apply(done.value());
  }

  private static String text(URI address) {
    return address.toString();
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  /** Why nothing could be worked out. */
  List<FieldFault> faults() {
    return outcome.orElse(null) instanceof Rejected<LmsAddresses> rejected
        ? rejected.faults()
        : List.of();
  }

  /** Whether an address is missing only because that which it was to come from is wrong. */
  boolean isPending(String address) {
    return isBlank(address) && !base.isNone() && !faults().isEmpty();
  }

  /** The field to be looked at if something is wrong with an address: that which it comes from. */
  String source(String member) {
    return derived.contains(member) && !isBlank(base.site()) ? BaseField.SITE.member() : member;
  }

  String issuer() {
    return issuer;
  }

  String authorization() {
    return authorization;
  }

  String token() {
    return token;
  }

  String keyset() {
    return keyset;
  }

  String tokenAudience() {
    return tokenAudience;
  }
}
