package org.lmsgateway.identity.provider;

/**
 * Why somebody is not signed in. Each has a text for the person, and a cause and a fix in the log.
 */
public enum SignInReason {
  /** The provider itself did not sign the person in. */
  PROVIDER_REFUSED(
      Trouble.AUTHENTICATION,
      "the provider answered with an error; the detail is its code",
      "access_denied: the person or a policy of the provider stopped it. Other codes: compare the"
          + " client's settings at the provider with docs/sign-in.md"),
  /** The browser brought nothing back that we gave it. */
  BROWSER_UNKNOWN(
      Trouble.AUTHENTICATION,
      "the browser did not send the cookie of this sign-in",
      "it took more than ten minutes, or the browser drops cookies, or the gateway was opened under"
          + " another name than gateway.base-url"),
  /** What came back belongs to no sign-in of this browser. */
  STATE_WRONG(
      Trouble.AUTHENTICATION,
      "the state is none that this gateway gave to this browser and provider",
      "the answer was loaded a second time, or somebody sent the person a link; signing in again"
          + " from the sign-in page helps"),
  /** The provider does not answer. */
  PROVIDER_UNREACHABLE(
      Trouble.OTHER,
      "the provider's metadata, keys or token endpoint cannot be fetched",
      "open the issuer's /.well-known/openid-configuration from the gateway's machine; a provider on"
          + " an intranet must be listed in gateway.outbound.allow"),
  /** What the provider publishes cannot be used. */
  PROVIDER_INVALID(
      Trouble.OTHER,
      "the provider's metadata is incomplete, or names another issuer than the one configured",
      "copy the issuer from the provider's own /.well-known/openid-configuration"),
  /** The provider does not swap the code. */
  CODE_REFUSED(
      Trouble.OTHER,
      "the token endpoint refused the code; the detail is its answer",
      "invalid_client: the client ID or secret is wrong or has run out. redirect_uri: enter the"
          + " gateway's redirect address at the provider. invalid_grant: the code was used or is old"),
  /** The ID token is not what it should be. */
  ID_TOKEN_INVALID(
      Trouble.AUTHENTICATION,
      "signature, issuer, audience, times or nonce of the ID token are wrong; the detail says which",
      "check the clocks of both machines, the issuer and the client ID; the provider must sign with"
          + " one of the algorithms that its metadata names, and with a key pair"),
  /** A personal account of Microsoft, of no institution. */
  PERSONAL_ACCOUNT(
      Trouble.AUTHORIZATION,
      "a personal Microsoft account",
      "the person signs in with the account of the institution"),
  /** The institution is in a cloud that is not served. */
  CLOUD_NOT_SERVED(
      Trouble.AUTHORIZATION,
      "the person's directory is in a cloud that gateway.cloud.allowed does not list, or its cloud"
          + " cannot be told",
      "none, unless the gateway may serve that cloud: then list it in gateway.cloud.allowed"),
  /** The account gives no role here. */
  ROLE_MISSING(
      Trouble.AUTHORIZATION,
      "none of the person's claims gives a role by gateway.oidc.roles; the detail lists the claims",
      "give the person a role or group at the provider, see that the ID token holds it, and name it"
          + " in gateway.oidc.roles"),
  /** In so many groups that Entra ID names none of them. */
  GROUPS_LEFT_OUT(
      Trouble.AUTHORIZATION,
      "the person is in more than 200 groups, which Entra ID then leaves out of the token, and"
          + " gateway.oidc.roles gives roles by groups",
      "give the person an app role, or let the app's group claim hold the groups assigned to the"
          + " application only (Token configuration); see docs/sign-in.md"),
  /** Switched off here. */
  PERSON_OFF(
      Trouble.AUTHORIZATION,
      "an operator or admin has switched this person off",
      "switch the person on in the portal, under People"),
  /** The set-up link has done its work. */
  SETUP_OVER(
      Trouble.AUTHORIZATION,
      "the set-up link is wrong, or the gateway has an operator already",
      "sign in without the link; further operators are named in gateway.oidc.operators");

  /** The page that tells of it; the wording of the three is given. */
  public enum Trouble {
    /** Your account doesn't have permission to access this page. */
    AUTHORIZATION,
    /** Authentication failed. Try again. */
    AUTHENTICATION,
    /** Something went wrong. Try again later. */
    OTHER
  }

  private final Trouble trouble;
  private final String cause;
  private final String fix;

  SignInReason(Trouble trouble, String cause, String fix) {
    this.trouble = trouble;
    this.cause = cause;
    this.fix = fix;
  }

  public Trouble trouble() {
    return trouble;
  }

  /** For the operator, who reads it in the log. */
  public String cause() {
    return cause;
  }

  /** For the operator, who reads it in the log. */
  public String fix() {
    return fix;
  }
}
