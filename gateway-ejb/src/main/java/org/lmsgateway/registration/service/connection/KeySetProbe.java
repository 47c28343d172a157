package org.lmsgateway.registration.service.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lmsgateway.keys.keyset.KeySetState.PublishedKey;
import org.lmsgateway.keys.keyset.LmsKeySets;
import org.lmsgateway.outbound.OutboundFault;
import org.lmsgateway.outbound.SendOutcome.Unanswered;
import org.lmsgateway.registration.connection.Finding;
import org.lmsgateway.registration.connection.FindingCode;

/** Reads what came of asking for the key set: whether it answered, and whether its keys will do. */
@ApplicationScoped
public class KeySetProbe {

  private LmsKeySets keySets;

  protected KeySetProbe() {}

  @Inject
  public KeySetProbe(LmsKeySets keySets) {
    this.keySets = keySets;
  }

  Finding reached(Asked asked) {
    return asked
        .answered()
        .map(
            answer ->
                new Finding(
                    answer.isSuccess() ? FindingCode.KEY_SET_ANSWERS : FindingCode.KEY_SET_STATUS,
                    "HTTP " + answer.status()))
        .orElseGet(() -> unreached((Unanswered) asked.outcome()));
  }

  private static Finding unreached(Unanswered unanswered) {
    var code = code(unanswered.fault());
    var status = unanswered.status();
    return status == 0 ? Finding.of(code) : new Finding(code, "HTTP " + status);
  }

  private static FindingCode code(OutboundFault fault) {
    return switch (fault) {
      case SCHEME_NOT_ALLOWED, ADDRESS_NOT_ALLOWED -> FindingCode.KEY_SET_ADDRESS_REFUSED;
      case TIMEOUT -> FindingCode.KEY_SET_TIMEOUT;
      case REDIRECTED -> FindingCode.KEY_SET_REDIRECTED;
      case TOO_LARGE -> FindingCode.KEY_SET_TOO_LARGE;
      case STATUS -> FindingCode.KEY_SET_STATUS;
      case UNREACHABLE, NOT_JSON -> FindingCode.KEY_SET_UNREACHABLE;
    };
  }

  Finding keys(Asked asked) {
    return asked
        .answered()
        .filter(answer -> answer.isSuccess())
        .map(
            answer ->
                keySets
                    .read(answer.body())
                    .map(KeySetProbe::keys)
                    .orElseGet(() -> Finding.of(FindingCode.KEYS_NOT_A_SET)))
        .orElseGet(() -> Finding.of(FindingCode.KEYS_NOT_HAD));
  }

  private static Finding keys(List<PublishedKey> keys) {
    var fit = keys.stream().filter(PublishedKey::fit).toList();
    var named = fit.stream().filter(key -> !key.keyId().isEmpty()).count();
    var measured = fit.size() + "/" + keys.size();
    if (fit.isEmpty()) {
      return new Finding(FindingCode.KEYS_NONE_USABLE, measured);
    }
    return new Finding(
        named == 0 ? FindingCode.KEYS_WITHOUT_ID : FindingCode.KEYS_USABLE, measured);
  }
}
