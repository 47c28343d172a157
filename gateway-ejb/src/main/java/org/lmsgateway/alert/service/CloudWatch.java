package org.lmsgateway.alert.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import org.lmsgateway.alert.AlertKind;
import org.lmsgateway.alert.AlertNotice;
import org.lmsgateway.tenant.CloudChanged;

/** Hears that tenants are in another cloud. */
@ApplicationScoped
public class CloudWatch {

  private AlertEntry entry;

  protected CloudWatch() {}

  @Inject
  public CloudWatch(AlertEntry entry) {
    this.entry = entry;
  }

  void on(@Observes CloudChanged changed) {
    var tenant = changed.tenant();
    entry.notice(
        new AlertNotice(
            tenant.id(),
            AlertKind.CLOUD_CHANGED,
            tenant.id().value(),
            tenant.name(),
            tenant.cloud() + " " + changed.noticedAt().truncatedTo(ChronoUnit.SECONDS),
            changed.noticedAt()));
  }
}
