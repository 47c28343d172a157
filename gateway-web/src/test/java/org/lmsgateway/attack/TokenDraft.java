package org.lmsgateway.attack;

import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.lmsgateway.test.TestLms;

/**
 * A sound token, of which an attack changes any part: members, the JSON that they are written as,
 * the signature, the finished text. Written without the JOSE library, which would refuse.
 */
final class TokenDraft {

  final Map<String, Object> header = new LinkedHashMap<>();
  final Map<String, Object> claims;
  private UnaryOperator<String> headerText = UnaryOperator.identity();
  private UnaryOperator<String> claimsText = UnaryOperator.identity();
  private UnaryOperator<byte[]> claimsOctets = UnaryOperator.identity();
  private UnaryOperator<String> token = UnaryOperator.identity();
  private Signer signer = Signer.rs256(TestLms.key());

  TokenDraft(Map<String, Object> claims) {
    this.claims = new LinkedHashMap<>(claims);
    header.put("typ", "JWT");
    header.put("alg", "RS256");
    header.put("kid", TestLms.key().getKeyID());
  }

  TokenDraft header(String name, Object value) {
    header.put(name, value);
    return this;
  }

  TokenDraft withoutHeader(String name) {
    header.remove(name);
    return this;
  }

  TokenDraft claim(String name, Object value) {
    claims.put(name, value);
    return this;
  }

  TokenDraft withoutClaim(String name) {
    claims.remove(name);
    return this;
  }

  /** A claim of LTI's own. */
  TokenDraft lti(String name, Object value) {
    return claim(TestLms.LTI + name, value);
  }

  TokenDraft withoutLti(String name) {
    return withoutClaim(TestLms.LTI + name);
  }

  TokenDraft headerText(UnaryOperator<String> change) {
    headerText = change;
    return this;
  }

  TokenDraft claimsText(UnaryOperator<String> change) {
    claimsText = change;
    return this;
  }

  TokenDraft claimsOctets(UnaryOperator<byte[]> change) {
    claimsOctets = change;
    return this;
  }

  TokenDraft signedBy(Signer other) {
    signer = other;
    return this;
  }

  /** Changes the finished token, which is signed by then. */
  TokenDraft then(UnaryOperator<String> change) {
    token = change;
    return this;
  }

  String serialize() {
    var first = Base64URL.encode(headerText.apply(JSONObjectUtils.toJSONString(header)));
    var text = claimsText.apply(JSONObjectUtils.toJSONString(claims));
    var second = Base64URL.encode(claimsOctets.apply(text.getBytes(StandardCharsets.UTF_8)));
    var input = first + "." + second;
    var signature = signer.sign(input.getBytes(StandardCharsets.US_ASCII));
    return token.apply(input + "." + Base64URL.encode(signature));
  }
}
