package org.lmsgateway.attack;

import static org.lmsgateway.attack.Attack.token;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.TestLms;

/** Headers that bring a key along, name one, or demand what is not understood: RFC 7515 §4.1. */
final class HeaderAttacks {

  private static final String UNKNOWN = "KEY_ID_UNKNOWN";
  private static final String MALFORMED = "TOKEN_MALFORMED";
  private static final String FORGED = "SIGNATURE_INVALID";

  private HeaderAttacks() {}

  static List<Attack> all() {
    return List.of(
        token(
            "jwk-embedded",
            "signed by a foreign key that the header brings along (jwk), under the LMS's kid",
            FORGED,
            draft -> foreign(draft).header("jwk", foreignJwk())),
        token(
            "jwk-embedded-own-kid",
            "the same under the foreign key's own kid",
            UNKNOWN,
            draft ->
                foreign(draft)
                    .header("jwk", foreignJwk())
                    .header("kid", TestLms.foreignKey().getKeyID())),
        token(
            "x5c-embedded",
            "signed by a foreign key, with a certificate chain in the header (x5c)",
            FORGED,
            draft -> foreign(draft).header("x5c", List.of("MIIB"))),
        remote("jku-remote", "jku"),
        remote("x5u-remote", "x5u"),
        token(
            "foreign-key", "signed by a foreign key under the LMS's kid", FORGED, d -> foreign(d)),
        token("kid-missing", "no kid", "KEY_ID_MISSING", draft -> draft.withoutHeader("kid")),
        token("kid-empty", "kid is empty", "KEY_ID_MISSING", draft -> draft.header("kid", "")),
        token("kid-null", "kid is null", "KEY_ID_MISSING", draft -> draft.header("kid", null)),
        token("kid-number", "kid is a number", MALFORMED, draft -> draft.header("kid", 7)),
        token("kid-list", "kid is a list", MALFORMED, draft -> draft.header("kid", List.of("a"))),
        kid("kid-unknown", "kid is in no key set", "another"),
        kid("kid-capitals", "kid in capitals", TestLms.key().getKeyID().toUpperCase()),
        kid("kid-path", "kid is a path to a file", "../../../../../../dev/null"),
        kid("kid-address", "kid is an address", "http://localhost/keys.json"),
        kid("kid-sql", "kid is SQL", "x' UNION SELECT 'secret"),
        kid("kid-html", "kid is HTML", "<script>alert(1)</script>"),
        kid("kid-log-line", "kid holds a line of a log", "a\r\nLaunch accepted"),
        kid("kid-lookup", "kid is a JNDI look-up", "${jndi:ldap://localhost/a}"),
        kid("kid-long", "kid has 10 000 letters", "k".repeat(10_000)),
        token(
            "crit-unknown",
            "the header demands an extension that nobody understands (crit)",
            MALFORMED,
            draft -> draft.header("crit", List.of("x")).header("x", 1)),
        token(
            "crit-standard",
            "the header demands what is no extension (crit names alg)",
            MALFORMED,
            draft -> draft.header("crit", List.of("alg"))),
        token("crit-empty", "crit is empty", MALFORMED, draft -> draft.header("crit", List.of())),
        token(
            "b64-false",
            "the header says that the claims are not encoded (RFC 7797)",
            MALFORMED,
            draft -> draft.header("b64", false)),
        token(
            "b64-false-critical",
            "the same, announced by crit",
            MALFORMED,
            draft -> draft.header("b64", false).header("crit", List.of("b64"))),
        twice("alg-twice", "alg comes twice, none and RS256", "\"alg\":\"none\""),
        twice("alg-twice-same", "alg comes twice, both RS256", "\"alg\":\"RS256\""),
        twice("kid-twice", "kid comes twice", "\"kid\":\"another\""),
        twice("kid-twice-escaped", "kid comes twice, once escaped", "\"k\\u0069d\":\"another\""),
        token(
            "header-deep",
            "the header is nested 5 000 times",
            MALFORMED,
            draft ->
                draft.headerText(
                    json -> insert(json, "\"x\":" + "[".repeat(5_000) + "]".repeat(5_000)))),
        token(
            "header-list",
            "the header is a list",
            MALFORMED,
            d -> d.headerText(j -> "[" + j + "]")),
        token("header-text", "the header is a text", MALFORMED, d -> d.headerText(j -> "\"a\"")),
        token("header-empty", "the header is {}", MALFORMED, d -> d.headerText(j -> "{}")));
  }

  private static TokenDraft foreign(TokenDraft draft) {
    return draft.signedBy(Signer.rs256(TestLms.foreignKey()));
  }

  private static Map<String, Object> foreignJwk() {
    return TestLms.foreignKey().toPublicJWK().toJSONObject();
  }

  private static Attack kid(String name, String deed, String kid) {
    return token(name, deed, UNKNOWN, draft -> draft.header("kid", kid));
  }

  private static Attack twice(String name, String deed, String member) {
    Consumer<TokenDraft> change = draft -> draft.headerText(json -> insert(json, member));
    return token(name, deed, MALFORMED, change);
  }

  static String insert(String json, String members) {
    return "{" + members + "," + json.substring(1);
  }

  /** The address answers the foreign key, and must never be asked. */
  private static Attack remote(String name, String member) {
    var deed = "signed by a foreign key, with the address of its key set in the header (";
    return new Attack(name, deed + member + ")", UNKNOWN, scene -> remote(scene, member));
  }

  private static Answer remote(AttackScene scene, String member) {
    var trap = new Trap(scene.lms(), TestLms.foreignKey());
    var answer =
        scene.launch(
            draft ->
                foreign(draft)
                    .header(member, trap.address())
                    .header("kid", TestLms.foreignKey().getKeyID()));
    trap.assertNotAsked();
    return answer;
  }
}
