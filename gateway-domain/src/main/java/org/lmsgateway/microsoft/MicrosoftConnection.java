package org.lmsgateway.microsoft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.lmsgateway.keys.certificate.OwnCertificate;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.Texts;
import org.lmsgateway.shared.version.VersionListener;
import org.lmsgateway.shared.version.Versioned;
import org.lmsgateway.tenant.Cloud;

/**
 * A tenant's connection to Microsoft 365: an application in its directory, and what proves that the
 * gateway is it.
 */
@Entity
@EntityListeners(VersionListener.class)
@Table(name = "microsoft_connection")
public class MicrosoftConnection implements Versioned {

  @Id
  @Column(name = "tenant_id")
  private String tenantId;

  @Enumerated(EnumType.STRING)
  private Cloud cloud;

  @Column(name = "directory_guid")
  private String directoryGuid;

  @Column(name = "client_id")
  private String clientId;

  @Column(name = "sealed_secret")
  private String sealedSecret;

  @Column(name = "secret_expires_on")
  private LocalDate secretExpiresOn;

  private String certificate;

  @Column(name = "sealed_key")
  private String sealedKey;

  @Column(name = "certificate_ends_at")
  private Instant certificateEndsAt;

  @Column(name = "consented_at")
  private Instant consentedAt;

  @Column(name = "onedrive_url")
  private String oneDrive;

  @Version private long version;

  protected MicrosoftConnection() {}

  /** One that proves nothing yet. */
  public MicrosoftConnection(TenantId tenant) {
    this.tenantId = tenant.value();
  }

  /**
   * Names the application.
   *
   * @param cloud where the directory is
   * @param directory its GUID
   * @param client the application's id
   */
  public void isApplication(Cloud cloud, String directory, String client) {
    this.cloud = Objects.requireNonNull(cloud, "a directory is in a cloud");
    this.directoryGuid = Texts.requireLength("directory", directory, 36);
    this.clientId = Texts.requireLength("application id", client, 36);
  }

  /**
   * Takes the application's secret, and forgets a certificate.
   *
   * @param sealed so that only the gateway reads it
   * @param expiresOn null if the admin does not say
   */
  public void provesBySecret(String sealed, LocalDate expiresOn) {
    sealedSecret = Texts.requireLength("sealed secret", sealed, 1000);
    secretExpiresOn = expiresOn;
    certificate = null;
    sealedKey = null;
    certificateEndsAt = null;
  }

  /** Takes a certificate, and forgets a secret. */
  public void provesBy(OwnCertificate own, Instant endsAt) {
    certificate = Texts.requireLength("certificate", own.pem(), 4000);
    sealedKey = Texts.requireLength("sealed key", own.sealedKey(), 8000);
    certificateEndsAt = Objects.requireNonNull(endsAt, "a certificate ends");
    sealedSecret = null;
    secretExpiresOn = null;
  }

  /** An admin's consent was proven then; null that it was not. */
  public void consented(Instant time) {
    consentedAt = time;
  }

  /** Where OneDrive of the directory is; null if that is not known. */
  public void storesIn(String address) {
    oneDrive = address;
  }

  /** Whether it is by that application in that directory. */
  public boolean isOf(String directory, String client) {
    return directory.equals(directoryGuid) && client.equals(clientId);
  }

  public TenantId tenant() {
    return new TenantId(tenantId);
  }

  public Cloud cloud() {
    return cloud;
  }

  public String directory() {
    return directoryGuid;
  }

  public String client() {
    return clientId;
  }

  public SignInBy signIn() {
    return certificate == null ? SignInBy.SECRET : SignInBy.CERTIFICATE;
  }

  /** Empty if it signs in by a secret. */
  public Optional<OwnCertificate> certificate() {
    return Optional.ofNullable(certificate).map(pem -> new OwnCertificate(pem, sealedKey));
  }

  /** Empty if none was entered. */
  public Optional<String> sealedSecret() {
    return Optional.ofNullable(sealedSecret);
  }

  /** When the secret runs out, if the admin has said so. */
  public Optional<LocalDate> secretExpiresOn() {
    return Optional.ofNullable(secretExpiresOn);
  }

  /** When the gateway can sign in no longer, as far as that is known. */
  public Optional<Instant> endsAt() {
    return secretExpiresOn()
        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
        .or(() -> Optional.ofNullable(certificateEndsAt));
  }

  public Optional<Instant> consentedAt() {
    return Optional.ofNullable(consentedAt);
  }

  public Optional<String> oneDrive() {
    return Optional.ofNullable(oneDrive);
  }

  @Override
  public String versionedId() {
    return tenantId;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MicrosoftConnection connection && tenantId.equals(connection.tenantId);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(tenantId);
  }
}
