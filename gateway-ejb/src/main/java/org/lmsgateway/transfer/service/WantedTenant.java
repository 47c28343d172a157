package org.lmsgateway.transfer.service;

import java.util.List;
import java.util.Optional;
import org.lmsgateway.app.App;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.shared.TenantId;

/**
 * What a document wants of a tenant, as far as the document alone can tell that it may.
 *
 * @param name null to leave it
 * @param personsInLaunches null to leave it
 * @param apps none of them stored; empty to leave them
 * @param registrations empty to leave them
 * @param prune whether what is not wanted is deleted
 */
public record WantedTenant(
    TenantId tenant,
    String name,
    Boolean personsInLaunches,
    Optional<List<App>> apps,
    Optional<List<RegistrationDetails>> registrations,
    boolean prune) {

  boolean provesItselfBySecret(String app) {
    return apps.orElse(List.of()).stream()
        .anyMatch(one -> one.id().value().equals(app) && one.keySet().isEmpty());
  }
}
