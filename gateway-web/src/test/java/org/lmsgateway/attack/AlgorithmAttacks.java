package org.lmsgateway.attack;

import static org.lmsgateway.attack.Attack.token;
import static org.lmsgateway.attack.Signer.hmac;

import com.nimbusds.jose.JOSEException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.lmsgateway.test.TestLms;

/** Tokens that choose their own algorithm: RFC 8725 §2.1 and §3.1. */
final class AlgorithmAttacks {

  private static final String NOT_ALLOWED = "ALGORITHM_NOT_ALLOWED";

  private AlgorithmAttacks() {}

  static List<Attack> all() {
    return List.of(
        token(
            "alg-none",
            "alg is none, and there is no signature",
            NOT_ALLOWED,
            draft -> draft.header("alg", "none").signedBy(Signer.octets(new byte[0]))),
        token(
            "alg-none-signed",
            "alg is none, and the right signature stays",
            NOT_ALLOWED,
            draft -> draft.header("alg", "none")),
        token(
            "alg-none-capitals",
            "alg is None, for lists of forbidden names",
            NOT_ALLOWED,
            draft -> draft.header("alg", "None").signedBy(Signer.octets(new byte[0]))),
        token(
            "alg-none-mixed",
            "alg is nOnE",
            NOT_ALLOWED,
            draft -> draft.header("alg", "nOnE").signedBy(Signer.octets(new byte[0]))),
        token(
            "alg-missing",
            "there is no alg",
            "TOKEN_MALFORMED",
            draft -> draft.withoutHeader("alg")),
        token(
            "alg-number", "alg is a number", "TOKEN_MALFORMED", draft -> draft.header("alg", 256)),
        token("alg-empty", "alg is empty", NOT_ALLOWED, draft -> draft.header("alg", "")),
        token("alg-lower-case", "alg is rs256", NOT_ALLOWED, draft -> draft.header("alg", "rs256")),
        token(
            "alg-blank",
            "alg is RS256 with a blank behind it",
            NOT_ALLOWED,
            draft -> draft.header("alg", "RS256 ")),
        token("alg-unknown", "alg is XX999", NOT_ALLOWED, draft -> draft.header("alg", "XX999")),
        token(
            "hs256-public-key-der",
            "HS256 with the LMS's public key (DER) as the secret",
            NOT_ALLOWED,
            draft -> draft.header("alg", "HS256").signedBy(hmac("HmacSHA256", publicKey()))),
        token(
            "hs256-public-key-pem",
            "HS256 with the LMS's public key (PEM) as the secret",
            NOT_ALLOWED,
            draft -> draft.header("alg", "HS256").signedBy(hmac("HmacSHA256", pem()))),
        token(
            "hs256-public-key-jwk",
            "HS256 with the LMS's published JWK as the secret",
            NOT_ALLOWED,
            draft -> draft.header("alg", "HS256").signedBy(hmac("HmacSHA256", jwk()))),
        token(
            "hs256-modulus",
            "HS256 with the modulus of the LMS's key as the secret",
            NOT_ALLOWED,
            draft ->
                draft
                    .header("alg", "HS256")
                    .signedBy(hmac("HmacSHA256", TestLms.key().getModulus().decode()))),
        token(
            "hs256-client-id",
            "HS256 with the client id as the secret",
            NOT_ALLOWED,
            draft ->
                draft
                    .header("alg", "HS256")
                    .signedBy(hmac("HmacSHA256", octets((String) draft.claims.get("aud"))))),
        token(
            "hs512-public-key",
            "HS512 with the LMS's public key as the secret",
            NOT_ALLOWED,
            draft -> draft.header("alg", "HS512").signedBy(hmac("HmacSHA512", publicKey()))),
        token(
            "rs384-right-key",
            "RS384 with the LMS's own key",
            NOT_ALLOWED,
            draft ->
                draft.header("alg", "RS384").signedBy(Signer.rsa("SHA384withRSA", TestLms.key()))),
        token(
            "rs1-right-key",
            "RS1 (SHA-1) with the LMS's own key",
            NOT_ALLOWED,
            draft -> draft.header("alg", "RS1").signedBy(Signer.rsa("SHA1withRSA", TestLms.key()))),
        token(
            "ps256-right-key",
            "PS256 with the LMS's own key",
            NOT_ALLOWED,
            draft -> draft.header("alg", "PS256").signedBy(Signer.ps256(TestLms.key()))),
        token(
            "es256-own-key",
            "ES256 with a key of the attacker",
            NOT_ALLOWED,
            draft ->
                draft
                    .header("alg", "ES256")
                    .signedBy(Signer.own("EC", "SHA256withECDSAinP1363Format"))),
        token(
            "es256-zeros",
            "ES256 with a signature of zeros (CVE-2022-21449)",
            NOT_ALLOWED,
            draft -> draft.header("alg", "ES256").signedBy(Signer.octets(new byte[64]))),
        token(
            "eddsa-own-key",
            "EdDSA with a key of the attacker",
            NOT_ALLOWED,
            draft -> draft.header("alg", "EdDSA").signedBy(Signer.own("Ed25519", "Ed25519"))),
        token(
            "sha1-as-rs256",
            "says RS256, but is signed over SHA-1",
            "SIGNATURE_INVALID",
            draft -> draft.signedBy(Signer.rsa("SHA1withRSA", TestLms.key()))),
        token(
            "pss-as-rs256",
            "says RS256, but is padded by PSS",
            "SIGNATURE_INVALID",
            draft -> draft.signedBy(Signer.ps256(TestLms.key()))),
        token(
            "hmac-as-rs256",
            "says RS256, but is an HMAC with the public key",
            "SIGNATURE_INVALID",
            draft -> draft.signedBy(hmac("HmacSHA256", publicKey()))),
        token(
            "zeros-as-rs256",
            "says RS256, with a signature of zeros",
            "SIGNATURE_INVALID",
            draft -> draft.signedBy(Signer.octets(new byte[256]))));
  }

  private static byte[] publicKey() {
    try {
      return TestLms.key().toRSAPublicKey().getEncoded();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] pem() {
    var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(publicKey());
    return octets("-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n");
  }

  private static byte[] jwk() {
    return octets(TestLms.key().toPublicJWK().toJSONString());
  }

  private static byte[] octets(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
