package org.lmsgateway.launch.service.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.launch.refusal.LaunchReason.ALGORITHM_NOT_ALLOWED;
import static org.lmsgateway.launch.refusal.LaunchReason.AUDIENCE_MISMATCH;
import static org.lmsgateway.launch.refusal.LaunchReason.AUDIENCE_UNTRUSTED;
import static org.lmsgateway.launch.refusal.LaunchReason.AUTHORIZED_PARTY_MISMATCH;
import static org.lmsgateway.launch.refusal.LaunchReason.EXPIRY_MISSING;
import static org.lmsgateway.launch.refusal.LaunchReason.ISSUED_BEFORE_LOGIN;
import static org.lmsgateway.launch.refusal.LaunchReason.ISSUED_IN_FUTURE;
import static org.lmsgateway.launch.refusal.LaunchReason.ISSUER_MISMATCH;
import static org.lmsgateway.launch.refusal.LaunchReason.ISSUE_TIME_MISSING;
import static org.lmsgateway.launch.refusal.LaunchReason.KEYSET_ADDRESS_REFUSED;
import static org.lmsgateway.launch.refusal.LaunchReason.KEYSET_INVALID;
import static org.lmsgateway.launch.refusal.LaunchReason.KEYSET_UNREACHABLE;
import static org.lmsgateway.launch.refusal.LaunchReason.KEY_ID_MISSING;
import static org.lmsgateway.launch.refusal.LaunchReason.KEY_ID_UNKNOWN;
import static org.lmsgateway.launch.refusal.LaunchReason.NONCE_MISMATCH;
import static org.lmsgateway.launch.refusal.LaunchReason.NONCE_MISSING;
import static org.lmsgateway.launch.refusal.LaunchReason.NOT_VALID_YET;
import static org.lmsgateway.launch.refusal.LaunchReason.SIGNATURE_INVALID;
import static org.lmsgateway.launch.refusal.LaunchReason.TOKEN_EXPIRED;
import static org.lmsgateway.launch.refusal.LaunchReason.TOKEN_MALFORMED;
import static org.lmsgateway.launch.refusal.LaunchReason.TOKEN_TOO_LARGE;
import static org.lmsgateway.launch.service.LaunchAssertions.refusal;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.PlainObject;
import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.service.Answer;
import org.lmsgateway.launch.service.LaunchAssertions;
import org.lmsgateway.launch.service.LaunchScene;
import org.lmsgateway.launch.service.RefusalCase;
import org.lmsgateway.launch.service.RefusalSuite;
import org.lmsgateway.launch.service.TestPlatform;
import org.lmsgateway.shared.service.SettableClock;

/** The id_token, as every OpenID provider makes it: Security Framework 1.0 §5.1.3. */
public class TokenRefusalTest extends RefusalSuite {

  private static final long NOW = SettableClock.START.getEpochSecond();

  public static Stream<RefusalCase> cases() {
    return Stream.of(forms(), keySets(), parties(), times(), nonces()).flatMap(cases -> cases);
  }

  private static Stream<RefusalCase> forms() {
    return Stream.of(
        token(TOKEN_TOO_LARGE, "token is larger than any", (scene, answer) -> "x".repeat(70_000)),
        token(TOKEN_MALFORMED, "token is no JWT", (scene, answer) -> "not-a-token"),
        token(
            TOKEN_MALFORMED,
            "signed content is no JSON",
            (scene, answer) ->
                TestPlatform.sign(
                    TestPlatform.KEY, TestPlatform.header().build(), new Payload("hello"))),
        token(
            ALGORITHM_NOT_ALLOWED,
            "token is not signed",
            (scene, answer) ->
                new PlainObject(new PlainHeader(), new Payload(answer.claims())).serialize()),
        token(
            ALGORITHM_NOT_ALLOWED,
            "token is signed by RS512",
            (scene, answer) ->
                TestPlatform.sign(
                    TestPlatform.KEY,
                    new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("lms-key").build(),
                    new Payload(answer.claims()))),
        token(
            KEY_ID_MISSING,
            "token names no key",
            (scene, answer) ->
                TestPlatform.sign(
                    TestPlatform.KEY,
                    new JWSHeader(JWSAlgorithm.RS256),
                    new Payload(answer.claims()))),
        token(
            KEY_ID_UNKNOWN,
            "LMS has no such key",
            (scene, answer) ->
                TestPlatform.sign(
                    TestPlatform.KEY,
                    TestPlatform.header().keyID("other").build(),
                    new Payload(answer.claims()))),
        token(
            SIGNATURE_INVALID,
            "token is signed by another key of the same id",
            (scene, answer) ->
                TestPlatform.sign(
                    TestPlatform.WRONG_KEY,
                    TestPlatform.header().build(),
                    new Payload(answer.claims()))),
        token(
            SIGNATURE_INVALID,
            "token brings its own key along",
            (scene, answer) ->
                TestPlatform.sign(
                    TestPlatform.WRONG_KEY,
                    TestPlatform.header().jwk(TestPlatform.WRONG_KEY.toPublicJWK()).build(),
                    new Payload(answer.claims()))));
  }

  private static Stream<RefusalCase> keySets() {
    return Stream.of(
        keySet(
            KEYSET_ADDRESS_REFUSED,
            "key set is plain http of a host not listed",
            scene -> URI.create("http://lms.school.example/keys")),
        keySet(
            KEYSET_ADDRESS_REFUSED,
            "key set is at a private address",
            scene -> URI.create("https://127.0.0.1:" + scene.platform.keyset().getPort())),
        keySet(
            KEYSET_UNREACHABLE,
            "LMS is down",
            scene -> {
              scene.platform.breakDown();
              return scene.platform.keyset();
            }),
        keySet(
            KEYSET_INVALID,
            "key set is a web page",
            scene -> {
              scene.platform.publish("<html>Please sign in</html>");
              return scene.platform.keyset();
            }),
        keySet(
            KEYSET_INVALID,
            "key set is other JSON",
            scene -> {
              scene.platform.publish("{\"error\": \"none\"}");
              return scene.platform.keyset();
            }));
  }

  private static Stream<RefusalCase> parties() {
    return Stream.of(
        claims(ISSUER_MISMATCH, "issuer is another", all -> all.claim("iss", "https://x.example")),
        claims(
            ISSUER_MISMATCH,
            "issuer has a slash more",
            all -> all.claim("iss", TestPlatform.ISSUER + "/")),
        claims(ISSUER_MISMATCH, "issuer is missing", all -> all.withoutClaim("iss")),
        claims(AUDIENCE_MISMATCH, "audience is another", all -> all.claim("aud", "other")),
        claims(AUDIENCE_MISMATCH, "audience is missing", all -> all.withoutClaim("aud")),
        claims(AUDIENCE_MISMATCH, "audience is empty", all -> all.claim("aud", List.of())),
        claims(
            AUDIENCE_UNTRUSTED,
            "audience has one more",
            all -> all.claim("aud", List.of(TestPlatform.CLIENT_ID, "other"))),
        claims(
            AUTHORIZED_PARTY_MISMATCH, "authorized party is another", all -> all.claim("azp", "x")),
        claims(
            AUTHORIZED_PARTY_MISMATCH,
            "authorized party is no text",
            all -> all.claim("azp", List.of(TestPlatform.CLIENT_ID))));
  }

  private static Stream<RefusalCase> times() {
    return Stream.of(
        claims(EXPIRY_MISSING, "expiry is missing", all -> all.withoutClaim("exp")),
        claims(EXPIRY_MISSING, "expiry is no number", all -> all.claim("exp", "tomorrow")),
        claims(EXPIRY_MISSING, "expiry is beyond all time", all -> all.claim("exp", 1e30)),
        claims(TOKEN_EXPIRED, "token ran out 61 s ago", all -> all.claim("exp", NOW - 61)),
        claims(NOT_VALID_YET, "token counts from later on", all -> all.claim("nbf", NOW + 61)),
        claims(ISSUE_TIME_MISSING, "issue time is missing", all -> all.withoutClaim("iat")),
        claims(ISSUE_TIME_MISSING, "issue time is no time", all -> all.claim("iat", -1e30)),
        claims(ISSUED_IN_FUTURE, "token is from the future", all -> all.claim("iat", NOW + 61)),
        claims(
            ISSUED_BEFORE_LOGIN,
            "token is from before the login",
            all -> all.claim("iat", NOW - 61)));
  }

  private static Stream<RefusalCase> nonces() {
    return Stream.of(
        claims(NONCE_MISSING, "nonce is missing", all -> all.withoutClaim("nonce")),
        claims(NONCE_MISSING, "nonce is empty", all -> all.claim("nonce", "")),
        claims(NONCE_MISMATCH, "nonce is another launch's", all -> all.claim("nonce", "other")));
  }

  private static RefusalCase token(
      LaunchReason reason, String name, BiFunction<LaunchScene, Answer, String> token) {
    return new RefusalCase(
        reason,
        name,
        scene -> {
          var answer = scene.begin();
          return refusal(scene.complete(answer.put("id_token", token.apply(scene, answer))));
        });
  }

  private static RefusalCase claims(
      LaunchReason reason, String name, UnaryOperator<Answer> change) {
    return new RefusalCase(
        reason, name, scene -> refusal(scene.complete(change.apply(scene.begin()))));
  }

  private static RefusalCase keySet(
      LaunchReason reason, String name, Function<LaunchScene, URI> keyset) {
    return new RefusalCase(
        reason,
        name,
        scene -> {
          var rules = scene.platform.details(LaunchScene.APP).rules();
          scene.register(scene.platform.details(rules, keyset.apply(scene)));
          return refusal(scene.complete(scene.begin()));
        });
  }

  @Test
  void looksAtTheSignatureBeforeAnyClaim() {
    try (var scene = new LaunchScene()) {
      var answer = scene.begin().claim("iss", "https://other.example");
      var forged =
          TestPlatform.sign(
              TestPlatform.WRONG_KEY, TestPlatform.header().build(), new Payload(answer.claims()));

      assertThat(refusal(scene.complete(answer.put("id_token", forged))).reason())
          .isEqualTo(SIGNATURE_INVALID);
    }
  }

  @Test
  void takesAKeyThatTheLmsHasChanged() {
    try (var scene = new LaunchScene()) {
      assertThat(LaunchAssertions.code(scene.complete(scene.begin()))).isNotEmpty();
      var next = TestPlatform.newKey("next-key");
      scene.platform.publish(new JWKSet(List.of(TestPlatform.KEY, next)).toString());
      var answer = scene.begin();
      var token =
          TestPlatform.sign(
              next, TestPlatform.header().keyID("next-key").build(), new Payload(answer.claims()));

      assertThat(LaunchAssertions.code(scene.complete(answer.put("id_token", token)))).isNotEmpty();
    }
  }
}
