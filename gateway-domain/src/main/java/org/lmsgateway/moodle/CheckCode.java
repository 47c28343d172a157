package org.lmsgateway.moodle;

import org.lmsgateway.registration.connection.Verdict;
import org.lmsgateway.shared.error.ErrorCode;

/** What can be found out about an item. Each has a text, and what is amiss a cause and a fix. */
public enum CheckCode implements ErrorCode {
  /** The last launch with services brought its address. */
  ROSTER_OFFERED(CheckItem.ROSTER, Verdict.OK),
  ROSTER_NOT_OFFERED(CheckItem.ROSTER, Verdict.FAILED),
  /** No course has launched an app with services. */
  ROSTER_NOT_SEEN(CheckItem.ROSTER, Verdict.NOT_CHECKED),
  /** The last launch with services brought its address. */
  GRADES_OFFERED(CheckItem.GRADES, Verdict.OK),
  GRADES_NOT_OFFERED(CheckItem.GRADES, Verdict.WARN),
  /** No course has launched an app with services. */
  GRADES_NOT_SEEN(CheckItem.GRADES, Verdict.NOT_CHECKED),
  /** The sign-in page offers an OpenID or OAuth 2 provider. */
  MOODLE_OPENID_ON(CheckItem.OPENID_CONNECT, Verdict.OK),
  MOODLE_OPENID_OFF(CheckItem.OPENID_CONNECT, Verdict.WARN),
  MOODLE_OPENID_NOT_TOLD(CheckItem.OPENID_CONNECT, Verdict.NOT_CHECKED),
  MOODLE_EMBEDDING_ON(CheckItem.EMBEDDING, Verdict.OK),
  /** Its pages come with {@code X-Frame-Options}. */
  MOODLE_EMBEDDING_OFF(CheckItem.EMBEDDING, Verdict.WARN),
  MOODLE_EMBEDDING_NOT_TOLD(CheckItem.EMBEDDING, Verdict.NOT_CHECKED),
  MOODLE_SERVICES_ON(CheckItem.WEB_SERVICES, Verdict.OK),
  /** Moodle refuses the REST protocol, whoever asks. */
  MOODLE_SERVICES_OFF(CheckItem.WEB_SERVICES, Verdict.FAILED),
  /** Moodle does not answer, or not as one does. */
  MOODLE_SERVICES_NOT_TOLD(CheckItem.WEB_SERVICES, Verdict.FAILED),
  MOODLE_TOKEN_TAKEN(CheckItem.TOKEN, Verdict.OK),
  /** {@code invalidtoken}, or the account of the token may not use web services. */
  MOODLE_TOKEN_REFUSED(CheckItem.TOKEN, Verdict.FAILED),
  MOODLE_TOKEN_MISSING(CheckItem.TOKEN, Verdict.NOT_CHECKED),
  MOODLE_TOKEN_NOT_TOLD(CheckItem.TOKEN, Verdict.NOT_CHECKED),
  MOODLE_SERVICE_COMPLETE(CheckItem.EXTERNAL_SERVICE, Verdict.OK),
  /** Functions are missing in it; what was measured names them. */
  MOODLE_SERVICE_INCOMPLETE(CheckItem.EXTERNAL_SERVICE, Verdict.FAILED),
  /** {@code accessexception}: it is off, or lacks even the first function. */
  MOODLE_SERVICE_OFF(CheckItem.EXTERNAL_SERVICE, Verdict.FAILED),
  /** Only a token that is taken shows it. */
  MOODLE_SERVICE_NOT_TOLD(CheckItem.EXTERNAL_SERVICE, Verdict.NOT_CHECKED);

  private final CheckItem item;
  private final Verdict verdict;

  CheckCode(CheckItem item, Verdict verdict) {
    this.item = item;
    this.verdict = verdict;
  }

  public CheckItem item() {
    return item;
  }

  public Verdict verdict() {
    return verdict;
  }

  /** Whether somebody has to do something about it. */
  public boolean isTrouble() {
    return verdict == Verdict.FAILED || verdict == Verdict.WARN;
  }
}
