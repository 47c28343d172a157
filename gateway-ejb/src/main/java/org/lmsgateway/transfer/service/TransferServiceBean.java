package org.lmsgateway.transfer.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonStructure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.CloudGuard;
import org.lmsgateway.tenant.TenantService;
import org.lmsgateway.transfer.ImportOutcome;
import org.lmsgateway.transfer.TenantDocument;
import org.lmsgateway.transfer.TransferOutcome;
import org.lmsgateway.transfer.TransferOutcome.NotFound;
import org.lmsgateway.transfer.TransferOutcome.Planned;
import org.lmsgateway.transfer.TransferOutcome.Rejected;
import org.lmsgateway.transfer.TransferOutcome.TenantRefused;
import org.lmsgateway.transfer.TransferProgress;
import org.lmsgateway.transfer.TransferService;

/**
 * Whose tenant, whether it is served, what is wrong with the document by itself; then the rest in
 * one transaction. Names are looked up before it begins.
 */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TransferServiceBean implements TransferService {

  private final TenantService tenants;
  private final CloudGuard guard;
  private final TenantExport export;
  private final DocumentCheck check;
  private final TransferEntry entry;

  public TransferServiceBean() {
    this(null, null, null, null, null);
  }

  @Inject
  public TransferServiceBean(
      TenantService tenants,
      CloudGuard guard,
      TenantExport export,
      DocumentCheck check,
      TransferEntry entry) {
    this.tenants = tenants;
    this.guard = guard;
    this.export = export;
    this.check = check;
    this.entry = entry;
  }

  @Override
  public Optional<TenantDocument> export(TenantId tenant) {
    return tenants.find(tenant).map(export::of);
  }

  @Override
  public TransferOutcome plan(TenantId tenant, TenantDocument document, boolean prune) {
    var outcome = checked(tenant, document, prune, entry::plan);
    return outcome instanceof Rejected rejected
        ? new Planned(List.of(), rejected.faults())
        : outcome;
  }

  @Override
  public TransferOutcome apply(
      TenantId tenant, TenantDocument document, boolean prune, TransferProgress progress) {
    return checked(tenant, document, prune, wanted -> entry.apply(wanted, progress));
  }

  private TransferOutcome checked(
      TenantId id,
      TenantDocument document,
      boolean prune,
      Function<WantedTenant, TransferOutcome> work) {
    var tenant = tenants.find(id);
    if (tenant.isEmpty()) {
      return new NotFound();
    }
    var refusal = tenant.flatMap(guard::refusal);
    if (refusal.isPresent()) {
      return new TenantRefused(refusal.get());
    }
    var reading = check.read(tenant.get(), document, prune);
    return reading.faults().isEmpty()
        ? work.apply(reading.wanted())
        : new Rejected(reading.faults());
  }

  @Override
  public ImportOutcome read(JsonStructure foreign) {
    return ForeignFile.read(foreign);
  }
}
