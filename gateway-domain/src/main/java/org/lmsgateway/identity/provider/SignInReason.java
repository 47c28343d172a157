package org.lmsgateway.identity.provider;

import java.util.Locale;
import java.util.ResourceBundle;
import org.lmsgateway.shared.error.ErrorCode;

/**
 * Why somebody is not signed in. Each has a text for the person, and a cause and a fix for the log
 * and the catalogue of errors.
 */
public enum SignInReason implements ErrorCode {
  /** The provider itself did not sign the person in. */
  PROVIDER_REFUSED(Trouble.AUTHENTICATION),
  /** The browser brought nothing back that we gave it. */
  BROWSER_UNKNOWN(Trouble.AUTHENTICATION),
  /** What came back belongs to no sign-in of this browser. */
  STATE_WRONG(Trouble.AUTHENTICATION),
  /** The provider does not answer. */
  PROVIDER_UNREACHABLE(Trouble.OTHER),
  /** What the provider publishes cannot be used. */
  PROVIDER_INVALID(Trouble.OTHER),
  /** The provider does not swap the code. */
  CODE_REFUSED(Trouble.OTHER),
  /** The ID token is not what it should be. */
  ID_TOKEN_INVALID(Trouble.AUTHENTICATION),
  /** A personal account of Microsoft, of no institution. */
  PERSONAL_ACCOUNT(Trouble.AUTHORIZATION),
  /** The institution is in a cloud that is not served. */
  CLOUD_NOT_SERVED(Trouble.AUTHORIZATION),
  /** The account gives no role here. */
  ROLE_MISSING(Trouble.AUTHORIZATION),
  /** In so many groups that Entra ID names none of them. */
  GROUPS_LEFT_OUT(Trouble.AUTHORIZATION),
  /** Switched off here. */
  PERSON_OFF(Trouble.AUTHORIZATION),
  /** The set-up link has done its work. */
  SETUP_OVER(Trouble.AUTHORIZATION);

  /** The page that tells of it; the wording of the three is given. */
  public enum Trouble {
    /** Your account doesn't have permission to access this page. */
    AUTHORIZATION,
    /** Authentication failed. Try again. */
    AUTHENTICATION,
    /** Something went wrong. Try again later. */
    OTHER
  }

  /** In English, as the whole log. The catalogue of errors has them in both languages. */
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle(
          SignInReason.class.getPackageName() + ".reasons",
          Locale.ROOT,
          SignInReason.class.getClassLoader());

  private final Trouble trouble;

  SignInReason(Trouble trouble) {
    this.trouble = trouble;
  }

  public Trouble trouble() {
    return trouble;
  }

  /** For the operator, who reads it in the log. */
  public String cause() {
    return TEXTS.getString(name() + ".cause");
  }

  /** For the operator, who reads it in the log. */
  public String fix() {
    return TEXTS.getString(name() + ".fix");
  }
}
