package org.lmsgateway.transfer.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.service.TenantEntry;
import org.lmsgateway.tenant.service.TenantRepository;
import org.lmsgateway.transfer.TransferKind;

/**
 * Finds what is to be done: first the tenant, then apps, then registrations, which refer to them;
 * last the apps that go.
 */
@ApplicationScoped
public class StepsFinder {

  private TenantRepository tenants;
  private TenantEntry entry;
  private AppSteps apps;
  private RegistrationSteps registrations;

  protected StepsFinder() {}

  @Inject
  public StepsFinder(
      TenantRepository tenants, TenantEntry entry, AppSteps apps, RegistrationSteps registrations) {
    this.tenants = tenants;
    this.entry = entry;
    this.apps = apps;
    this.registrations = registrations;
  }

  Steps find(WantedTenant wanted) {
    var steps = new Steps();
    tenants.find(wanted.tenant()).ifPresent(tenant -> tenant(tenant, wanted, steps));
    wanted.apps().ifPresent(all -> apps.keep(wanted, all, steps));
    wanted.registrations().ifPresent(all -> registrations.find(wanted, all, steps));
    wanted.apps().filter(all -> wanted.prune()).ifPresent(all -> apps.drop(wanted, all, steps));
    return steps;
  }

  private void tenant(Tenant tenant, WantedTenant wanted, Steps steps) {
    var name = wanted.name() == null ? tenant.name() : wanted.name();
    var persons =
        wanted.personsInLaunches() == null
            ? tenant.showsPersonsInLaunches()
            : wanted.personsInLaunches();
    var differences = new Differences();
    differences.one("name", tenant.name(), name);
    differences.one("personsInLaunches", tenant.showsPersonsInLaunches(), persons);
    steps
        .of(TransferKind.TENANT)
        .update(
            tenant.name(),
            "",
            differences.found(),
            () ->
                entry.change(
                    tenant.id(),
                    AuditAction.CHANGED,
                    stored -> {
                      stored.rename(name);
                      stored.showPersonsInLaunches(persons);
                    }));
  }
}
