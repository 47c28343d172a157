package org.lmsgateway.keys.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyType;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.keys.SigningKey;
import org.lmsgateway.keys.rotation.KeyPhase;
import org.lmsgateway.keys.rotation.OwnKey;

/** The keys of one owner, ready for use. Which of them signs is a matter of the time. */
record KeyRing(List<Member> members, Instant readAt) {

  /** A key with what signs by it. */
  record Member(SigningKey key, JWK publicKey, JWSSigner signer) {

    static Member of(SigningKey key, String keyPair) {
      try {
        var pair = JWK.parse(keyPair);
        var signer =
            KeyType.EC.equals(pair.getKeyType())
                ? new ECDSASigner(pair.toECKey())
                : new RSASSASigner(pair.toRSAKey());
        return new Member(key, pair.toPublicJWK(), signer);
      } catch (ParseException | JOSEException e) {
        throw new IllegalStateException("a stored key is damaged", e);
      }
    }
  }

  boolean isEmpty() {
    return members.isEmpty();
  }

  /** Whether the owner had a key at that time already. */
  boolean isPublishedSince(Instant time) {
    return members.stream().anyMatch(member -> !member.key().createdAt().isAfter(time));
  }

  /** The key that signs now: if there are several, the latest. */
  Member signing(Instant now) {
    return members.stream()
        .filter(member -> member.key().phase(now) == KeyPhase.CURRENT)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("there is no key to sign with"));
  }

  /** What is published, for people. */
  Stream<OwnKey> shown(Instant now) {
    return members.stream()
        .map(Member::key)
        .filter(key -> key.isPublished(now))
        .map(key -> key.shown(now));
  }

  /** What is published: those that sign, will sign, or have signed what may still be valid. */
  JWKSet publicKeys(Instant now) {
    return new JWKSet(
        members.stream()
            .filter(member -> member.key().isPublished(now))
            .map(Member::publicKey)
            .toList());
  }

  Optional<JWK> publicKey(String keyId, Instant now) {
    return Optional.ofNullable(publicKeys(now).getKeyByKeyId(keyId));
  }
}
