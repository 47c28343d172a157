package org.lmsgateway.microsoft.service.setup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.microsoft.ConnectionOutcome;
import org.lmsgateway.microsoft.Detection;
import org.lmsgateway.microsoft.MicrosoftConnection;
import org.lmsgateway.microsoft.MicrosoftConnections;
import org.lmsgateway.microsoft.MicrosoftDraft;
import org.lmsgateway.microsoft.MicrosoftFeature;
import org.lmsgateway.microsoft.MicrosoftState;
import org.lmsgateway.microsoft.SetupCheck;
import org.lmsgateway.microsoft.SetupScript;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantService;

/** Connects: whose tenant, what is wrong with the draft, which directory, then the row. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MicrosoftConnectionsBean implements MicrosoftConnections {

  private final TenantService tenants;
  private final MicrosoftConnectionEntry entry;
  private final MicrosoftDraftCheck drafts;
  private final DirectoryDetection detection;
  private final SetupVerification verification;
  private final SetupAddresses addresses;

  public MicrosoftConnectionsBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public MicrosoftConnectionsBean(
      TenantService tenants,
      MicrosoftConnectionEntry entry,
      MicrosoftDraftCheck drafts,
      DirectoryDetection detection,
      SetupVerification verification,
      SetupAddresses addresses) {
    this.tenants = tenants;
    this.entry = entry;
    this.drafts = drafts;
    this.detection = detection;
    this.verification = verification;
    this.addresses = addresses;
  }

  @Override
  public Optional<MicrosoftState> find(TenantId tenant) {
    return stored(tenant).map(MicrosoftState::of);
  }

  private Optional<MicrosoftConnection> stored(TenantId tenant) {
    return tenants.find(tenant).map(Tenant::id).flatMap(entry::find);
  }

  @Override
  public Optional<ConnectionOutcome> save(TenantId tenant, MicrosoftDraft draft) {
    return tenants.find(tenant).map(found -> save(found, draft));
  }

  private ConnectionOutcome save(Tenant tenant, MicrosoftDraft draft) {
    var faults = drafts.faults(draft, entry.find(tenant.id()));
    if (!faults.isEmpty()) {
      return new ConnectionOutcome.Rejected(faults);
    }
    var detected = detection.of(draft.directory(), tenant.cloud());
    if (detected instanceof Detection.Refused refused) {
      return new ConnectionOutcome.Refused(refused.reason(), refused.clouds());
    }
    var application =
        new MicrosoftConnectionEntry.Application(
            (Detection.Found) detected,
            MicrosoftDraftCheck.clientId(draft),
            draft.byCertificate(),
            MicrosoftDraftCheck.secret(draft),
            MicrosoftDraftCheck.expiry(draft));
    return new ConnectionOutcome.Saved(entry.save(tenant, application));
  }

  @Override
  public Optional<MicrosoftState> renewCertificate(TenantId tenant) {
    return tenants.find(tenant).flatMap(entry::renewCertificate);
  }

  @Override
  public boolean remove(TenantId tenant) {
    return tenants.find(tenant).filter(entry::remove).isPresent();
  }

  @Override
  public Optional<Detection> detect(TenantId tenant, String directory) {
    return tenants.find(tenant).map(found -> detection.of(directory, found.cloud()));
  }

  @Override
  public Optional<SetupCheck> verify(TenantId tenant) {
    return stored(tenant).map(connection -> verification.verify(connection.tenant()));
  }

  @Override
  public Optional<URI> consentAddress(TenantId tenant) {
    return stored(tenant).map(addresses::consent);
  }

  @Override
  public Optional<String> script(
      TenantId tenant, SetupScript tool, Set<MicrosoftFeature> features) {
    return tenants.find(tenant).map(found -> addresses.script(found, tool, List.copyOf(features)));
  }
}
