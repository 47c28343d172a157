package org.lmsgateway.registration.connection;

import org.lmsgateway.shared.error.ErrorCode;

/** What a check can find. Each has a text, and those that are not good a cause and a fix. */
public enum FindingCode implements ErrorCode {
  KEY_SET_ANSWERS(Probe.KEY_SET, Verdict.OK),
  /** The operator does not allow the gateway to go there. */
  KEY_SET_ADDRESS_REFUSED(Probe.KEY_SET, Verdict.FAILED),
  /** The name does not resolve, nobody listens, or TLS fails. */
  KEY_SET_UNREACHABLE(Probe.KEY_SET, Verdict.FAILED),
  /** No answer, or not all of it, in the time allowed. */
  KEY_SET_TIMEOUT(Probe.KEY_SET, Verdict.FAILED),
  /** A redirect, which is never followed. */
  KEY_SET_REDIRECTED(Probe.KEY_SET, Verdict.FAILED),
  /** A status other than success. */
  KEY_SET_STATUS(Probe.KEY_SET, Verdict.FAILED),
  KEY_SET_TOO_LARGE(Probe.KEY_SET, Verdict.FAILED),
  KEYS_USABLE(Probe.KEYS, Verdict.OK),
  /** The answer is no JSON Web Key Set. */
  KEYS_NOT_A_SET(Probe.KEYS, Verdict.FAILED),
  /** No RSA key of 2048 bits or more for signatures. */
  KEYS_NONE_USABLE(Probe.KEYS, Verdict.FAILED),
  /** None of the usable keys has a key id, by which tokens name theirs. */
  KEYS_WITHOUT_ID(Probe.KEYS, Verdict.FAILED),
  KEYS_NOT_HAD(Probe.KEYS, Verdict.NOT_CHECKED),
  /** The LMS publishes the same. */
  ISSUER_PUBLISHED(Probe.ISSUER, Verdict.OK),
  /** It is the one that all LMSs of this kind have. */
  ISSUER_USUAL(Probe.ISSUER, Verdict.OK),
  /** The LMS publishes another. */
  ISSUER_DIFFERS(Probe.ISSUER, Verdict.FAILED),
  /** The LMS publishes the same but for the slash at the end. */
  ISSUER_SLASH(Probe.ISSUER, Verdict.FAILED),
  /** The issuer is right, but the LMS publishes other addresses. */
  ISSUER_ADDRESSES_DIFFER(Probe.ISSUER, Verdict.WARN),
  ISSUER_NOT_PUBLISHED(Probe.ISSUER, Verdict.NOT_CHECKED),
  CLOCK_RIGHT(Probe.CLOCK, Verdict.OK),
  /** It is off by more than is good, and less than breaks launches. */
  CLOCK_OFF(Probe.CLOCK, Verdict.WARN),
  /** It is off by more than the leeway of a token's times. */
  CLOCK_WRONG(Probe.CLOCK, Verdict.FAILED),
  CLOCK_NOT_TOLD(Probe.CLOCK, Verdict.NOT_CHECKED),
  /** It answers, though with a refusal: no client was named. */
  TOKEN_ANSWERS(Probe.TOKEN_ENDPOINT, Verdict.OK),
  /** The operator does not allow the gateway to go there. */
  TOKEN_ADDRESS_REFUSED(Probe.TOKEN_ENDPOINT, Verdict.FAILED),
  TOKEN_UNREACHABLE(Probe.TOKEN_ENDPOINT, Verdict.FAILED),
  TOKEN_TIMEOUT(Probe.TOKEN_ENDPOINT, Verdict.FAILED),
  TOKEN_REDIRECTED(Probe.TOKEN_ENDPOINT, Verdict.FAILED),
  /** There is nothing at that address, or nothing that takes a request for a token. */
  TOKEN_NOT_THERE(Probe.TOKEN_ENDPOINT, Verdict.FAILED),
  /** It answers with a fault of its own. */
  TOKEN_BROKEN(Probe.TOKEN_ENDPOINT, Verdict.WARN),
  /** It gave a token. */
  CLIENT_KNOWN(Probe.CLIENT, Verdict.OK),
  /** It knows the client, but does not let it use the roster. */
  CLIENT_WITHOUT_SERVICE(Probe.CLIENT, Verdict.OK),
  /** {@code invalid_client}: it knows no such client, or not the key that signed. */
  CLIENT_REFUSED(Probe.CLIENT, Verdict.FAILED),
  /** It knows the client, but does not let it ask for tokens. */
  CLIENT_NOT_ALLOWED(Probe.CLIENT, Verdict.WARN),
  /** It answers in a way that tells nothing of the client. */
  CLIENT_NOT_TOLD(Probe.CLIENT, Verdict.NOT_CHECKED),
  /** Only what is saved has a key to sign with. */
  CLIENT_NOT_SAVED(Probe.CLIENT, Verdict.NOT_CHECKED),
  /** The token address gave no answer. */
  CLIENT_NOT_ASKED(Probe.CLIENT, Verdict.NOT_CHECKED),
  DEPLOYMENT_LISTED(Probe.DEPLOYMENT, Verdict.OK),
  /** Any may launch. */
  DEPLOYMENT_ANY(Probe.DEPLOYMENT, Verdict.OK),
  /** None is listed yet; the first launch will ask. */
  DEPLOYMENT_ON_FIRST_LAUNCH(Probe.DEPLOYMENT, Verdict.OK),
  /** Some launched and wait for an admin. */
  DEPLOYMENT_WAITING(Probe.DEPLOYMENT, Verdict.WARN),
  /** None is listed, and only listed ones may launch. */
  DEPLOYMENT_MISSING(Probe.DEPLOYMENT, Verdict.FAILED),
  COOKIES_SAME_SITE(Probe.COOKIES, Verdict.OK),
  /** Browsers may block the cookie; the gateway has other ways then. */
  COOKIES_OTHER_SITE(Probe.COOKIES, Verdict.OK);

  private final Probe probe;
  private final Verdict verdict;

  FindingCode(Probe probe, Verdict verdict) {
    this.probe = probe;
    this.verdict = verdict;
  }

  public Probe probe() {
    return probe;
  }

  public Verdict verdict() {
    return verdict;
  }
}
