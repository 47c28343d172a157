package org.lmsgateway.microsoft;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.lmsgateway.keys.certificate.OwnCertificate;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.version.Versioned;
import org.lmsgateway.tenant.Cloud;

/**
 * A tenant's connection as people may see it, without what proves it.
 *
 * @param directory the GUID of the directory
 * @param clientId the application's id
 * @param certificate what an admin uploads to the directory (PEM); null if it signs in by a secret
 * @param endsAt when that runs out; null if nobody has said
 * @param secretExpiresOn null if nobody has said
 * @param consentedAt when an admin's consent was proven last; null if never
 * @param oneDrive the address of OneDrive; null if it is not known
 */
public record MicrosoftState(
    TenantId tenant,
    Cloud cloud,
    String directory,
    String clientId,
    SignInBy signIn,
    String certificate,
    Instant endsAt,
    LocalDate secretExpiresOn,
    Instant consentedAt,
    String oneDrive,
    long version)
    implements Versioned, Serializable {

  public static MicrosoftState of(MicrosoftConnection connection) {
    return new MicrosoftState(
        connection.tenant(),
        connection.cloud(),
        connection.directory(),
        connection.client(),
        connection.signIn(),
        connection.certificate().map(OwnCertificate::pem).orElse(null),
        connection.endsAt().orElse(null),
        connection.secretExpiresOn().orElse(null),
        connection.consentedAt().orElse(null),
        connection.oneDrive().orElse(null),
        connection.version());
  }

  @Override
  public String versionedId() {
    return tenant.value();
  }
}
