package org.lmsgateway.transfer.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppDraft;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.service.AppRepository;
import org.lmsgateway.keys.assertion.ClientKeySet.Entered;
import org.lmsgateway.keys.assertion.ClientKeySet.Published;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationDraft;
import org.lmsgateway.registration.RegistrationStatus;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.transfer.TenantDocument;

/** Makes documents of tenants. Entries have nothing of this gateway but the keys of apps. */
@ApplicationScoped
public class TenantExport {

  private AppRepository apps;
  private RegistrationRepository registrations;

  protected TenantExport() {}

  @Inject
  public TenantExport(AppRepository apps, RegistrationRepository registrations) {
    this.apps = apps;
    this.registrations = registrations;
  }

  TenantDocument of(Tenant tenant) {
    var own =
        apps.launchable(tenant.id()).stream()
            .filter(app -> app.tenant().isPresent())
            .map(app -> new TenantDocument.Entry(app.id().value(), draft(app)))
            .toList();
    var registered =
        registrations.all(tenant.id()).stream()
            .filter(one -> one.status() != RegistrationStatus.WAITING)
            .map(TenantExport::draft)
            .toList();
    return new TenantDocument(
        tenant.name(),
        tenant.directory(),
        tenant.showsPersonsInLaunches(),
        Optional.of(own),
        Optional.of(registered));
  }

  private static AppDraft draft(App app) {
    var settings = app.settings();
    var keys = app.keySet().orElse(null);
    return new AppDraft(
        app.name(),
        app.url().toString(),
        null,
        settings.deepPaths(),
        names(settings.messages()),
        names(settings.services()),
        settings.claims().name(),
        settings.customParameters().stream().sorted().toList(),
        keys instanceof Published published ? published.address().toString() : null,
        keys instanceof Entered entered ? entered.json() : null);
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).sorted().toList();
  }

  private static RegistrationDraft draft(Registration registration) {
    var addresses = registration.addresses();
    var rules = registration.rules();
    return new RegistrationDraft(
        registration.name(),
        registration.platform().name(),
        registration.issuer(),
        registration.clientId(),
        text(addresses.authorization()),
        text(addresses.token()),
        text(addresses.keyset()),
        addresses.tokenAudience(),
        rules.deployments().stream().sorted().toList(),
        rules.policy().name(),
        rules.apps().stream().map(AppId::value).sorted().toList(),
        rules.allowAnonymous(),
        null,
        rules.enabled() ? null : RegistrationStatus.DISABLED.name());
  }

  private static String text(URI address) {
    return address.toString();
  }
}
