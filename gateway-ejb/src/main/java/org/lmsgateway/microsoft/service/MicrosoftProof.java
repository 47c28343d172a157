package org.lmsgateway.microsoft.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.certificate.OwnCertificate;
import org.lmsgateway.keys.certificate.OwnCertificates;
import org.lmsgateway.microsoft.MicrosoftConnection;
import org.lmsgateway.shared.TenantId;

/** What the gateway shows a directory to prove that it is the tenant's application. */
@ApplicationScoped
public class MicrosoftProof {

  /** As long as Microsoft recommends at the most. */
  private static final Duration ASSERTION_LIFE = Duration.ofMinutes(5);

  private static final Duration CERTIFICATE_LIFE = Duration.ofDays(365);

  private SecretBox secrets;
  private OwnCertificates certificates;

  protected MicrosoftProof() {}

  @Inject
  public MicrosoftProof(SecretBox secrets, OwnCertificates certificates) {
    this.secrets = secrets;
    this.certificates = certificates;
  }

  /** Lets a connection sign in by a new certificate. */
  public void certify(MicrosoftConnection connection) {
    var made = certificates.make(purpose(connection.tenant()), CERTIFICATE_LIFE);
    connection.provesBy(made, certificates.endOf(made.pem()));
  }

  /** The secret as it is stored. */
  public String seal(TenantId tenant, String secret) {
    return secrets.seal(purpose(tenant), secret);
  }

  /**
   * The parameters of a token request: the secret (RFC 6749 §2.3.1), or an assertion that is signed
   * by the certificate (RFC 7523 §2.2).
   *
   * @param address where the token is asked for
   */
  public Map<String, String> of(MicrosoftConnection connection, URI address) {
    return connection
        .certificate()
        .map(certificate -> assertion(connection, certificate, address))
        .orElseGet(() -> secret(connection));
  }

  private Map<String, String> assertion(
      MicrosoftConnection connection, OwnCertificate certificate, URI address) {
    var client = connection.client();
    var claims = Map.of("iss", client, "sub", client, "aud", address.toString());
    var purpose = purpose(connection.tenant());
    return Map.of(
        "client_assertion_type",
        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        "client_assertion",
        certificates.sign(purpose, certificate, ASSERTION_LIFE, claims));
  }

  private Map<String, String> secret(MicrosoftConnection connection) {
    return connection
        .sealedSecret()
        .flatMap(box -> secrets.open(purpose(connection.tenant()), box))
        .map(secret -> Map.of("client_secret", secret))
        .orElse(Map.of());
  }

  private static String purpose(TenantId tenant) {
    return "Microsoft 365 of " + tenant;
  }
}
