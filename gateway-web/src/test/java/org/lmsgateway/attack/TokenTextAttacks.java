package org.lmsgateway.attack;

import static org.lmsgateway.attack.Attack.token;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jose.util.Base64URL;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.DeflaterOutputStream;

/** Tokens whose text, parts or claims are not what they should be: RFC 7515 §7.1, RFC 8259. */
final class TokenTextAttacks {

  private static final String MALFORMED = "TOKEN_MALFORMED";
  private static final String FORGED = "SIGNATURE_INVALID";

  private TokenTextAttacks() {}

  static List<Attack> all() {
    return List.of(
        text("token-html", "HTML instead of a token", MALFORMED, t -> "<script>alert(1)</script>"),
        text("token-two-parts", "the signature is cut off", MALFORMED, t -> cut(t, 2)),
        text("token-one-part", "only the header comes", MALFORMED, t -> cut(t, 1)),
        text("token-four-parts", "a part too many", MALFORMED, t -> t + ".c2ln"),
        text("token-five-parts", "looks like an encrypted one", MALFORMED, t -> t + ".c2ln.c2ln"),
        text("token-blank", "a blank in the middle", MALFORMED, t -> t.replaceFirst("\\.", ". ")),
        text("token-padded", "padded base64", MALFORMED, t -> t + "=="),
        text("token-noise", "letters that base64 readers skip", MALFORMED, t -> t + "!*"),
        text("token-nul", "ends in NUL", MALFORMED, t -> t + "\0"),
        text("token-json", "the JSON form of a signed object", MALFORMED, TokenTextAttacks::asJson),
        text("token-encrypted", "an encrypted token", MALFORMED, t -> encrypted()),
        text(
            "token-large",
            "a token of 70 000 letters",
            "TOKEN_TOO_LARGE",
            t -> t + "A".repeat(70_000)),
        text("signature-empty", "the signature is empty", MALFORMED, t -> cut(t, 2) + "."),
        text(
            "signature-short",
            "the signature lacks its end",
            FORGED,
            t -> t.substring(0, t.length() - 8)),
        text("signature-long", "the signature has more behind it", FORGED, t -> t + "AAAA"),
        text(
            "signature-other",
            "the signature of another token",
            FORGED,
            t -> cut(t, 2) + "." + other().serialize().split("\\.")[2]),
        text("claims-changed", "the claims are changed after signing", FORGED, t -> changed(t)),
        token(
            "claims-nested-token",
            "the claims are a signed token (cty JWT)",
            MALFORMED,
            draft -> draft.header("cty", "JWT").claimsText(json -> other().serialize())),
        token(
            "claims-compressed",
            "the claims are compressed (zip DEF)",
            MALFORMED,
            draft -> draft.header("zip", "DEF").claimsOctets(TokenTextAttacks::deflate)),
        claims("claims-list", "the claims are a list", json -> "[" + json + "]"),
        claims("claims-null", "the claims are null", json -> "null"),
        claims("claims-text", "the claims are a text", json -> "\"user-7\""),
        claims("claims-nothing", "the claims are one blank", json -> " "),
        claims("claims-garbage", "more text behind the claims", json -> json + "x"),
        claims("claims-two-objects", "another object behind the claims", json -> json + json),
        claims("claims-quotes", "claims in single quotes", json -> json.replace('"', '\'')),
        claims("claims-comment", "a comment in the claims", json -> json + "/* sound */"),
        claims("claims-comma", "a comma too many", json -> json.replaceFirst("}$", ",}")),
        claims("claims-nan", "a claim is NaN", json -> insert(json, "\"x\":NaN")),
        claims("claims-huge-number", "a claim is 1e999", json -> insert(json, "\"x\":1e999")),
        claims("claims-byte-order", "a byte order mark before the claims", json -> "\uFEFF" + json),
        claims("claims-deep", "a claim nested 60 times", json -> insert(json, nested(60))),
        claims(
            "claims-very-deep",
            "a claim nested 20 000 times",
            json -> insert(json, nested(20_000))),
        claims(
            "claims-deep-objects",
            "objects nested 5 000 times",
            json -> insert(json, "\"x\":" + "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000))),
        claims("sub-twice", "sub comes twice", json -> insert(json, "\"sub\":\"user-1\"")),
        claims(
            "iss-twice", "iss comes twice", json -> insert(json, "\"iss\":\"https://a.example\"")),
        claims("nonce-twice", "nonce comes twice", json -> insert(json, "\"nonce\":\"n\"")),
        claims(
            "sub-twice-escaped",
            "sub comes twice, once escaped",
            json -> insert(json, "\"\\u0073ub\":\"user-1\"")),
        claims(
            "course-id-twice",
            "the course's id comes twice",
            json -> json.replace("\"id\":\"course-9\"", "\"id\":\"course-1\",\"id\":\"course-9\"")),
        token(
            "claims-not-utf8",
            "the claims are not UTF-8",
            MALFORMED,
            draft -> draft.claimsOctets(TokenTextAttacks::latin)));
  }

  private static Attack text(
      String name, String deed, String reason, UnaryOperator<String> change) {
    return token(name, deed, reason, draft -> draft.then(change));
  }

  /** Rightly signed, but what is signed is no claims. */
  private static Attack claims(String name, String deed, UnaryOperator<String> change) {
    return token(name, deed + ", rightly signed", MALFORMED, draft -> draft.claimsText(change));
  }

  private static String cut(String token, int parts) {
    return String.join(".", List.of(token.split("\\.")).subList(0, parts));
  }

  private static String insert(String json, String member) {
    return HeaderAttacks.insert(json, member);
  }

  private static String nested(int depth) {
    return "\"x\":" + "[".repeat(depth) + "]".repeat(depth);
  }

  private static TokenDraft other() {
    return new TokenDraft(Map.of("sub", "user-1"));
  }

  private static String changed(String token) {
    var parts = token.split("\\.");
    var claims = new Base64URL(parts[1]).decodeToString().replace("user-7", "user-1");
    return parts[0] + "." + Base64URL.encode(claims) + "." + parts[2];
  }

  private static String asJson(String token) {
    var parts = token.split("\\.");
    return "{\"protected\":\"%s\",\"payload\":\"%s\",\"signature\":\"%s\"}"
        .formatted((Object[]) parts);
  }

  private static String encrypted() {
    try {
      var header = new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM);
      var token = new JWEObject(header, new Payload("{}"));
      token.encrypt(new DirectEncrypter(new byte[32]));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] deflate(byte[] octets) {
    var out = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(out)) {
      deflater.write(octets);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Makes the end of the teacher's name an octet that no UTF-8 has. */
  private static byte[] latin(byte[] octets) {
    var broken = octets.clone();
    broken[new String(octets, StandardCharsets.ISO_8859_1).indexOf("Teacher")] = (byte) 0xff;
    return broken;
  }
}
