package org.lmsgateway.keys.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.lmsgateway.keys.PlatformTokens;
import org.lmsgateway.keys.StateOutcome;
import org.lmsgateway.keys.StateTokens;
import org.lmsgateway.keys.TokenOutcome.Rejected;
import org.lmsgateway.keys.TokenOutcome.Verified;
import org.lmsgateway.outbound.service.LoopbackServer;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.shared.service.RandomJson;

/** Random tokens and states: whatever comes is refused, and nothing falls over. */
class TokenFuzzTest {

  private static final Map<String, Object> CLAIMS = Map.of("sub", "user-7", "iss", "https://a");
  private static final List<String> HEADERS =
      List.of("alg", "kid", "typ", "cty", "crit", "b64", "jwk", "jku", "x5c", "x5u", "zip", "enc");

  private static RSAKey key;
  private static LoopbackServer server;
  private static URI keySet;
  private static String sound;
  private static PlatformTokens tokens;

  private final StateTokens states = TestKeys.stateSeal(Clock.systemUTC());

  @BeforeContainer
  static void publish() throws JOSEException {
    key = new RSAKeyGenerator(2048).keyID("a").generate();
    server = new LoopbackServer();
    server.answer("/keys", 200, new JWKSet(key).toString());
    keySet = server.address("/keys");
    tokens = TestKeys.platformTokens(TestClients.allowing("localhost"));
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("a").build();
    var token = new JWSObject(header, new Payload(CLAIMS));
    token.sign(new RSASSASigner(key));
    sound = token.serialize();
  }

  @AfterContainer
  static void close() {
    server.close();
  }

  @Property
  void anyTextIsRejected(@ForAll("texts") String token) {
    assertThat(tokens.verify(token, keySet)).isInstanceOf(Rejected.class);
  }

  @Property
  void anyJsonInThePlacesOfATokenIsRejected(
      @ForAll("headers") Map<String, Object> header,
      @ForAll("objects") Map<String, Object> claims) {
    var token =
        Base64URL.encode(JSONObjectUtils.toJSONString(header))
            + "."
            + Base64URL.encode(JSONObjectUtils.toJSONString(claims))
            + "."
            + sound.split("\\.")[2];

    assertThat(tokens.verify(token, keySet)).isInstanceOf(Rejected.class);
  }

  /** Either it is refused, or it still says what was signed. */
  @Property
  void changedTokenNeverSaysAnythingElse(@ForAll("changes") Change change) {
    var outcome = tokens.verify(change.in(sound), keySet);

    if (outcome instanceof Verified verified) {
      assertThat(verified.claims()).isEqualTo(CLAIMS);
    }
  }

  /**
   * What reads the JSON must not fall over it either, where the JOSE library's own text differs.
   */
  @Property
  void changedJsonIsLookedAtWithoutAFall(@ForAll("changes") Change change) {
    var json = JSONObjectUtils.toJSONString(CLAIMS);

    assertThat(StrictJson.fault(change.in(json))).isNotNull();
  }

  @Property
  void anyTextIsNoStateOfOurs(@ForAll("texts") String state) {
    assertThat(states.open(state)).isInstanceOf(StateOutcome.Foreign.class);
  }

  @Property
  void changedStateIsForeignOrSaysTheSame(@ForAll("changes") Change change) {
    var sealed = states.seal(Duration.ofMinutes(10), Map.of("reg", "a"));

    if (states.open(change.in(sealed)) instanceof StateOutcome.Opened opened) {
      assertThat(opened.content()).containsEntry("reg", "a");
    }
  }

  /** A piece of a text put in the place of another. */
  record Change(double from, int length, String with) {
    String in(String text) {
      var start = (int) (from * text.length());
      var end = Math.min(text.length(), start + length);
      return text.substring(0, start) + with + text.substring(end);
    }
  }

  @Provide
  Arbitrary<Change> changes() {
    var pieces =
        Arbitraries.oneOf(
            Arbitraries.strings().withChars("{}[]\",:.\\\\ 019aAeE-_=").ofMaxLength(6),
            RandomJson.texts());
    return Combinators.combine(
            Arbitraries.doubles().between(0, 1), Arbitraries.integers().between(0, 5), pieces)
        .as(Change::new);
  }

  @Provide
  Arbitrary<String> texts() {
    var letters = Arbitraries.strings().withChars("abcXYZ019-_.=").ofMaxLength(80);
    return Arbitraries.oneOf(RandomJson.texts(), letters);
  }

  @Provide
  Arbitrary<Map<String, Object>> headers() {
    var values =
        Arbitraries.oneOf(
            RandomJson.values(), Arbitraries.of((Object) "RS256", "none", "HS256", "JWT", "a"));
    return Arbitraries.maps(Arbitraries.of(HEADERS), values).ofMaxSize(5);
  }

  @Provide
  Arbitrary<Map<String, Object>> objects() {
    return RandomJson.objects();
  }
}
