package org.lmsgateway.microsoft.service.setup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.audit.AuditedFields;
import org.lmsgateway.microsoft.Detection;
import org.lmsgateway.microsoft.MicrosoftConnection;
import org.lmsgateway.microsoft.MicrosoftState;
import org.lmsgateway.microsoft.service.MicrosoftConnectionRepository;
import org.lmsgateway.microsoft.service.MicrosoftProof;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.Tenant;

/** Writes connections, with their audit entries. Whoever calls has checked rights and values. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MicrosoftConnectionEntry {

  private final MicrosoftConnectionRepository connections;
  private final MicrosoftProof proof;
  private final AuditLog audit;

  public MicrosoftConnectionEntry() {
    this(null, null, null);
  }

  @Inject
  public MicrosoftConnectionEntry(
      MicrosoftConnectionRepository connections, MicrosoftProof proof, AuditLog audit) {
    this.connections = connections;
    this.proof = proof;
    this.audit = audit;
  }

  /**
   * What an admin has entered, checked.
   *
   * @param secret empty to keep the one that is stored
   * @param expiresOn null if nobody knows
   */
  public record Application(
      Detection.Found directory,
      String clientId,
      boolean byCertificate,
      Optional<String> secret,
      LocalDate expiresOn) {

    /** Without the secret, so that it cannot reach a log. */
    @Override
    public String toString() {
      return "Application[" + clientId + "]";
    }
  }

  public Optional<MicrosoftConnection> find(TenantId tenant) {
    return connections.find(tenant);
  }

  public MicrosoftState save(Tenant tenant, Application application) {
    var known = connections.find(tenant.id());
    var before = known.map(MicrosoftConnectionEntry::fields).orElse(AuditedFields.NONE);
    var connection = known.orElseGet(() -> new MicrosoftConnection(tenant.id()));
    change(connection, application);
    if (known.isEmpty()) {
      connections.add(connection);
    }
    // The version that the answer tells is that of the written row.
    connections.flush();
    var action = known.isEmpty() ? AuditAction.CREATED : AuditAction.CHANGED;
    audit.record(action, subject(tenant), before, fields(connection));
    if (known.isPresent() && !application.byCertificate() && application.secret().isPresent()) {
      audit.record(AuditAction.SECRET_RENEWED, subject(tenant));
    }
    return MicrosoftState.of(connection);
  }

  private void change(MicrosoftConnection connection, Application application) {
    var directory = application.directory();
    if (!connection.isOf(directory.directory(), application.clientId())) {
      connection.consented(null);
      connection.storesIn(directory.oneDrive());
    }
    connection.isApplication(directory.cloud(), directory.directory(), application.clientId());
    if (application.byCertificate()) {
      if (connection.certificate().isEmpty()) {
        proof.certify(connection);
      }
      return;
    }
    var sealed =
        application
            .secret()
            .map(secret -> proof.seal(connection.tenant(), secret))
            .or(connection::sealedSecret);
    connection.provesBySecret(sealed.orElseThrow(), application.expiresOn());
  }

  /** Empty without a connection, or if it signs in by a secret. */
  public Optional<MicrosoftState> renewCertificate(Tenant tenant) {
    return connections
        .find(tenant.id())
        .filter(connection -> connection.certificate().isPresent())
        .map(
            connection -> {
              proof.certify(connection);
              connections.flush();
              audit.record(AuditAction.SECRET_RENEWED, subject(tenant));
              return MicrosoftState.of(connection);
            });
  }

  /** Forgets a connection; false if there was none. */
  public boolean remove(Tenant tenant) {
    var known = connections.find(tenant.id());
    known.ifPresent(
        connection -> {
          connections.remove(connection);
          audit.record(
              AuditAction.DELETED, subject(tenant), fields(connection), AuditedFields.NONE);
        });
    return known.isPresent();
  }

  /** Takes down what Microsoft has said, if the connection is still the one that was asked by. */
  public void verified(TenantId tenant, SetupVerification.Finding finding) {
    connections
        .find(tenant)
        .filter(connection -> connection.version() == finding.version())
        .ifPresent(
            connection -> {
              connection.consented(finding.consentedAt().orElse(null));
              finding.oneDrive().ifPresent(connection::storesIn);
            });
  }

  private static AuditSubject subject(Tenant tenant) {
    return new AuditSubject(tenant.id(), "microsoft", tenant.id().value(), tenant.name());
  }

  private static AuditedFields fields(MicrosoftConnection connection) {
    return AuditedFields.NONE
        .with("cloud", connection.cloud())
        .with("directory", connection.directory())
        .with("clientId", connection.client())
        .with("signIn", connection.signIn())
        .with("secretExpiresOn", connection.secretExpiresOn());
  }
}
