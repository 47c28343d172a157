package org.lmsgateway.microsoft;

/**
 * What an admin enters of a connection; nothing of it is checked yet.
 *
 * @param directory the GUID of the directory, or one of its domains
 * @param clientId the application's id
 * @param signIn null for by a secret
 * @param secret null or blank to keep the one that is stored
 * @param secretExpiresOn a date such as {@code 2027-03-01}; null or blank if nobody knows
 */
public record MicrosoftDraft(
    String directory, String clientId, SignInBy signIn, String secret, String secretExpiresOn) {

  /** Whether it signs in by a certificate of the gateway's own. */
  public boolean byCertificate() {
    return signIn == SignInBy.CERTIFICATE;
  }

  /** Without the secret, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "MicrosoftDraft[" + directory + ", " + clientId + "]";
  }
}
