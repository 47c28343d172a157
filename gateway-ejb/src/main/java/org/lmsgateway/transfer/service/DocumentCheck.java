package org.lmsgateway.transfer.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.lmsgateway.app.service.AppDraftCheck;
import org.lmsgateway.app.service.AppRepository;
import org.lmsgateway.outbound.service.ManyAddresses;
import org.lmsgateway.registration.RegistrationDraft;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.transfer.TenantDocument;

/** Reads documents with what a tenant may enter. */
@ApplicationScoped
public class DocumentCheck {

  private AppRepository apps;
  private AppDraftCheck drafts;
  private ManyAddresses addresses;
  private CallerContext callers;

  protected DocumentCheck() {}

  @Inject
  public DocumentCheck(
      AppRepository apps, AppDraftCheck drafts, ManyAddresses addresses, CallerContext callers) {
    this.apps = apps;
    this.drafts = drafts;
    this.addresses = addresses;
    this.callers = callers;
  }

  DocumentReading read(Tenant tenant, TenantDocument document, boolean prune) {
    var reading = new DocumentReading(tenant, document, prune);
    reading.readTenant(callers.current().isOperator());
    reading.readApps(apps.launchable(tenant.id()), drafts);
    var registrations = document.registrations().orElse(List.of()).stream();
    reading.readRegistrations(addresses.lookUp(registrations.flatMap(DocumentCheck::fetched)));
    return reading;
  }

  /** Addresses that the gateway will fetch; those that it works out are below the site. */
  private static Stream<String> fetched(RegistrationDraft draft) {
    var site = draft.base() == null ? null : draft.base().site();
    return Stream.of(draft.keysetUrl(), draft.tokenUrl(), draft.issuer(), site)
        .filter(address -> address != null && !address.isBlank());
  }
}
