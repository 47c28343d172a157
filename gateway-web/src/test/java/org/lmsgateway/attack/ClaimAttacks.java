package org.lmsgateway.attack;

import static org.lmsgateway.attack.Attack.token;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The claims of every id_token: whose, for whom, for when. OpenID Connect Core §3.1.3.7. */
final class ClaimAttacks {

  private static final String ISSUER = "ISSUER_MISMATCH";
  private static final String AUDIENCE = "AUDIENCE_MISMATCH";
  private static final String UNTRUSTED = "AUDIENCE_UNTRUSTED";
  private static final String PARTY = "AUTHORIZED_PARTY_MISMATCH";

  private ClaimAttacks() {}

  static List<Attack> all() {
    return List.of(
        token(
            "iss-slash", "iss ends in a slash too many", ISSUER, d -> d.claim("iss", iss(d) + "/")),
        token("iss-capitals", "iss in capitals", ISSUER, d -> d.claim("iss", iss(d).toUpperCase())),
        token("iss-blank", "iss ends in a blank", ISSUER, d -> d.claim("iss", iss(d) + " ")),
        token("iss-other", "iss of another LMS", ISSUER, d -> d.claim("iss", "https://a.example")),
        token(
            "iss-lookalike",
            "iss with a Cyrillic letter",
            ISSUER,
            d -> d.claim("iss", iss(d).replace('o', '\u043e'))),
        token(
            "iss-list",
            "iss is a list of the right one",
            ISSUER,
            d -> d.claim("iss", List.of(iss(d)))),
        token("iss-missing", "no iss", ISSUER, d -> d.withoutClaim("iss")),
        token("aud-other", "aud of another tool", AUDIENCE, d -> d.claim("aud", "another")),
        token("aud-missing", "no aud", AUDIENCE, d -> d.withoutClaim("aud")),
        token("aud-none", "aud is an empty list", AUDIENCE, d -> d.claim("aud", List.of())),
        token(
            "aud-prefix",
            "aud only begins like ours",
            AUDIENCE,
            d -> d.claim("aud", aud(d) + "-2")),
        token(
            "aud-object", "aud is an object", AUDIENCE, d -> d.claim("aud", Map.of(aud(d), true))),
        token(
            "aud-nested",
            "aud is a list in a list",
            AUDIENCE,
            d -> d.claim("aud", List.of(List.of(aud(d))))),
        token(
            "aud-further",
            "aud names another tool, too",
            UNTRUSTED,
            d -> d.claim("aud", List.of(aud(d), "another"))),
        token(
            "aud-further-azp",
            "the same with our azp",
            UNTRUSTED,
            d -> {
              d.claim("azp", aud(d));
              d.claim("aud", List.of("another", aud(d)));
            }),
        token("exp-missing", "no exp", "EXPIRY_MISSING", d -> d.withoutClaim("exp")),
        token(
            "exp-text", "exp is a text", "EXPIRY_MISSING", d -> d.claim("exp", "" + (now() + 300))),
        token("exp-true", "exp is true", "EXPIRY_MISSING", d -> d.claim("exp", true)),
        token(
            "exp-endless",
            "exp is beyond all time",
            "EXPIRY_MISSING",
            d -> d.claim("exp", Long.MAX_VALUE)),
        token(
            "exp-past", "expired 65 seconds ago", "TOKEN_EXPIRED", d -> d.claim("exp", now() - 65)),
        token("exp-zero", "exp is 0", "TOKEN_EXPIRED", d -> d.claim("exp", 0)),
        token("exp-negative", "exp is negative", "TOKEN_EXPIRED", d -> d.claim("exp", -1)),
        token(
            "nbf-future",
            "counts only in two minutes",
            "NOT_VALID_YET",
            d -> d.claim("nbf", now() + 120)),
        token("iat-missing", "no iat", "ISSUE_TIME_MISSING", d -> d.withoutClaim("iat")),
        token("iat-text", "iat is a text", "ISSUE_TIME_MISSING", d -> d.claim("iat", "" + now())),
        token(
            "iat-future",
            "made in two minutes",
            "ISSUED_IN_FUTURE",
            d -> d.claim("iat", now() + 120)),
        token(
            "iat-old",
            "made two minutes before the login",
            "ISSUED_BEFORE_LOGIN",
            d -> d.claim("iat", now() - 120)),
        token("nonce-missing", "no nonce", "NONCE_MISSING", d -> d.withoutClaim("nonce")),
        token("nonce-empty", "nonce is empty", "NONCE_MISSING", d -> d.claim("nonce", "")),
        token("nonce-number", "nonce is a number", "NONCE_MISSING", d -> d.claim("nonce", 7)),
        token(
            "nonce-list",
            "nonce is a list of the right one",
            "NONCE_MISSING",
            d -> d.claim("nonce", Arrays.asList(d.claims.get("nonce")))),
        token(
            "nonce-other",
            "nonce of the attacker",
            "NONCE_MISMATCH",
            d -> d.claim("nonce", "n-0S6_WzA2Mj")),
        token(
            "nonce-blank",
            "nonce ends in a blank",
            "NONCE_MISMATCH",
            d -> d.claim("nonce", d.claims.get("nonce") + " ")));
  }

  private static String iss(TokenDraft draft) {
    return (String) draft.claims.get("iss");
  }

  private static String aud(TokenDraft draft) {
    return (String) draft.claims.get("aud");
  }

  private static long now() {
    return Instant.now().getEpochSecond();
  }
}
