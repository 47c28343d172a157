package org.lmsgateway.diagnosis;

import org.lmsgateway.registration.connection.Verdict;
import org.lmsgateway.shared.error.ErrorCode;

/**
 * What a check can find, beside what other components have codes for. The text of each is in the
 * bundle {@code checks} of this package, and for those that are troubles a cause and a fix.
 */
public enum DiagnosisCode implements ErrorCode {
  /** A check that this one needs has failed. */
  NEEDS_OTHER_CHECK(Verdict.NOT_CHECKED),
  /** Only the command line can look. */
  LEFT_TO_CLIENT(Verdict.NOT_CHECKED),
  /** The check itself has a fault. */
  CHECK_BROKE_OFF(Verdict.FAILED),
  RUNTIME_FIT(Verdict.OK),
  RUNTIME_UNFIT(Verdict.FAILED),
  CLIENT_CURRENT(Verdict.OK),
  CLIENT_OUTDATED(Verdict.FAILED),
  CLIENT_CLOCK_RIGHT(Verdict.OK),
  CLIENT_CLOCK_WRONG(Verdict.FAILED),
  ADDRESS_ANSWERS(Verdict.OK),
  ADDRESS_UNKNOWN(Verdict.FAILED),
  ADDRESS_SILENT(Verdict.FAILED),
  /** Something else than a gateway answers there. */
  ADDRESS_OF_OTHER(Verdict.FAILED),
  TLS_TRUSTED(Verdict.OK),
  TLS_UNTRUSTED(Verdict.FAILED),
  /** Not https, and not this machine. */
  TLS_MISSING(Verdict.WARN),
  AUTHORIZATION_ARRIVES(Verdict.OK),
  AUTHORIZATION_STRIPPED(Verdict.FAILED),
  /** The header arrives, but its token or secret is refused. */
  CREDENTIALS_REFUSED(Verdict.FAILED),
  /** People have accounts of the gateway's own. */
  PROVIDER_NONE(Verdict.OK),
  PROVIDER_ANSWERS(Verdict.OK),
  PROVIDER_SILENT(Verdict.FAILED),
  PROVIDER_DOCUMENT_SOUND(Verdict.OK),
  PROVIDER_DOCUMENT_FAULTY(Verdict.FAILED),
  PROVIDER_CLIENT_KNOWN(Verdict.OK),
  /** It was never entered who the gateway is to the provider. */
  PROVIDER_CLIENT_MISSING(Verdict.FAILED),
  PROVIDER_CLIENT_REFUSED(Verdict.FAILED),
  /** The provider's answer does not tell whether it knows the client. */
  PROVIDER_CLIENT_UNTOLD(Verdict.NOT_CHECKED),
  ROLE_SUFFICES(Verdict.OK),
  TENANT_SERVED(Verdict.OK),
  /** An operator, who is of no tenant. */
  TENANT_NONE(Verdict.OK),
  SWITCH_ON(Verdict.OK),
  QUOTA_LEFT(Verdict.OK),
  REGISTRATIONS_GOOD(Verdict.OK),
  REGISTRATIONS_NONE(Verdict.NOT_CHECKED),
  /** None of the LMSs could be looked at in the time that there is. */
  REGISTRATIONS_LATE(Verdict.NOT_CHECKED),
  /** Browsers kept no cookie in launches of the last day, and none was accepted since. */
  COOKIES_NOT_KEPT(Verdict.FAILED),
  DATABASE_ANSWERS(Verdict.OK),
  DATABASE_AWAY(Verdict.FAILED),
  NODE_CLOCK_RIGHT(Verdict.OK),
  NODE_CLOCK_WRONG(Verdict.FAILED),
  NODES_ALIKE(Verdict.OK),
  NODES_CLOCK_WRONG(Verdict.FAILED),
  /** One has left out several signs. */
  NODES_SILENT(Verdict.WARN),
  /** As during an upgrade. */
  NODES_DIFFER(Verdict.WARN),
  KEYS_SIGN(Verdict.OK),
  KEYS_UNUSABLE(Verdict.FAILED),
  /** The next key should have been published by now. */
  KEYS_OVERDUE(Verdict.WARN);

  private final Verdict verdict;

  DiagnosisCode(Verdict verdict) {
    this.verdict = verdict;
  }

  public Verdict verdict() {
    return verdict;
  }

  /** Whether it has a cause and a fix. */
  public boolean isTrouble() {
    return verdict == Verdict.WARN || verdict == Verdict.FAILED;
  }
}
