package org.lmsgateway.keys.service.keyset;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmsgateway.keys.TokenFault;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.OutboundFault;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.outbound.SendOutcome.Answered;
import org.lmsgateway.outbound.SendOutcome.Unanswered;

/**
 * A key set as the LMS published it.
 *
 * @param issuers for which issuers a key is, by its id, where the set says so
 * @param life how long it may be used without asking again
 */
record PublishedKeySet(List<JWK> keys, Map<String, Set<String>> issuers, Duration life) {

  /** Fetches it through the guarded client. The content type does not matter: Moodle says HTML. */
  static PublishedKeySet fetch(URI address, OutboundClient client) throws KeySetFault {
    var outcome = client.send(OutboundRequest.get(address).with("Accept", "application/json"));
    if (outcome instanceof Answered answered) {
      return read(answered);
    }
    var failed = (Unanswered) outcome;
    throw new KeySetFault(fault(failed.fault()), detail(failed));
  }

  private static PublishedKeySet read(Answered answer) throws KeySetFault {
    if (!answer.isSuccess()) {
      throw new KeySetFault(TokenFault.KEYSET_UNREACHABLE, "STATUS " + answer.status());
    }
    try {
      var members = members(answer.body());
      return new PublishedKeySet(
          keys(members), issuers(members), CacheLife.of(answer.header("Cache-Control")));
    } catch (ParseException e) {
      throw new KeySetFault(TokenFault.KEYSET_INVALID, "not a JSON Web Key Set");
    }
  }

  static List<JWK> keys(String json) throws ParseException {
    return keys(members(json));
  }

  private static Map<String, Object>[] members(String json) throws ParseException {
    var members = JSONObjectUtils.getJSONObjectArray(JSONObjectUtils.parse(json), "keys");
    if (members == null) {
      throw new ParseException("no keys", 0);
    }
    return members;
  }

  private static List<JWK> keys(Map<String, Object>[] members) {
    return Stream.of(members).flatMap(member -> key(member).stream()).toList();
  }

  /** RFC 7517 §5: keys that are not understood, or lack what their kind needs, are passed over. */
  private static Optional<JWK> key(Map<String, Object> members) {
    try {
      return Optional.of(JWK.parse(members));
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  /** The JOSE library keeps no members that it does not know. */
  private static Map<String, Set<String>> issuers(Map<String, Object>[] members) {
    return Stream.of(members)
        .filter(key -> key.get("kid") instanceof String && key.get("issuer") instanceof String)
        .collect(
            Collectors.groupingBy(
                key -> (String) key.get("kid"),
                Collectors.mapping(key -> (String) key.get("issuer"), Collectors.toSet())));
  }

  private static TokenFault fault(OutboundFault fault) {
    return switch (fault) {
      case SCHEME_NOT_ALLOWED, ADDRESS_NOT_ALLOWED -> TokenFault.KEYSET_ADDRESS_REFUSED;
      case TOO_LARGE, NOT_JSON -> TokenFault.KEYSET_INVALID;
      case UNREACHABLE, TIMEOUT, REDIRECTED, STATUS -> TokenFault.KEYSET_UNREACHABLE;
    };
  }

  private static String detail(Unanswered failed) {
    return failed.status() == 0
        ? failed.fault().name()
        : failed.fault().name() + " " + failed.status();
  }
}
