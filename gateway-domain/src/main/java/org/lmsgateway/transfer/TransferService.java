package org.lmsgateway.transfer;

import jakarta.json.JsonStructure;
import java.util.Optional;
import org.lmsgateway.shared.TenantId;

/**
 * Writes tenants as documents, and changes tenants to what documents say. Everyone is confined to
 * the own tenant; an operator sees all. What belongs to others is as if it did not exist.
 */
public interface TransferService {

  /**
   * All that can be applied elsewhere: the tenant's own apps, its registrations but those that wait
   * for confirmation, and its policies. No secret is in it.
   *
   * @return empty if there is no such tenant that the caller sees
   */
  Optional<TenantDocument> export(TenantId tenant);

  /**
   * Tells what {@link #apply} would change, and everything that is wrong with the document.
   *
   * @param prune whether what the document does not have is deleted
   * @return {@link TransferOutcome.Planned}, or why nothing can be told
   */
  TransferOutcome plan(TenantId tenant, TenantDocument document, boolean prune);

  /**
   * Changes the tenant to what the document says, in one transaction or not at all. Whoever does so
   * twice changes nothing the second time.
   *
   * @param prune whether what the document does not have is deleted
   * @param progress is told now and then how much is done
   * @return {@link TransferOutcome.Applied}, or why nothing was changed
   */
  TransferOutcome apply(
      TenantId tenant, TenantDocument document, boolean prune, TransferProgress progress);

  /**
   * Makes a document of another system's file: platforms as PyLTI1p3 or ltijs keep them. Nothing is
   * stored.
   */
  ImportOutcome read(JsonStructure foreign);
}
