package org.lmsgateway.keys.service.keyset;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells when keys run out: by what they say themselves, or by their certificates. */
public final class KeySetLife {

  private KeySetLife() {}

  /** When the first key of the set runs out; empty if none does, or it is no key set. */
  public static Optional<Instant> endOf(String json) {
    try {
      return JWKSet.parse(json).getKeys().stream()
          .flatMap(KeySetLife::ends)
          .map(Date::toInstant)
          .min(Instant::compareTo);
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  private static Stream<Date> ends(JWK key) {
    var certificates =
        Optional.ofNullable(key.getParsedX509CertChain()).stream()
            .flatMap(Collection::stream)
            .map(X509Certificate::getNotAfter);
    return Stream.concat(Stream.of(key).map(JWK::getExpirationTime), certificates)
        .filter(Objects::nonNull);
  }
}
