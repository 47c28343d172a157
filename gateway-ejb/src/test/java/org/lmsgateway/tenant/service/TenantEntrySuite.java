package org.lmsgateway.tenant.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.lmsgateway.audit.service.AuditInMemory;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.shared.service.RollbackSwitch;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.TenantDraft;
import org.lmsgateway.tenant.TenantOutcome;
import org.lmsgateway.tenant.TenantOutcome.Refused;
import org.lmsgateway.tenant.TenantOutcome.Registered;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantRefusal;
import org.lmsgateway.tenant.TenantStatus;
import org.lmsgateway.tenantconfig.TenantRegistration;
import org.lmsgateway.tenantconfig.TenantSettings;

abstract class TenantEntrySuite extends PersistenceSuite {

  TenantEntrySuite(EmbeddedDatabase database) {
    super(database);
  }

  @Test
  void registersADirectoryOnceForTenWhoAskAtTheSameTime() throws Exception {
    var draft = new TenantDraft(unique() + ".example", "School", null, null);
    var provider = TenantProvider.directory(unique());
    Callable<TenantOutcome> work = () -> with(entities -> add(entities, draft, provider));
    var threads = Executors.newFixedThreadPool(10);

    var outcomes = new ArrayList<TenantOutcome>();
    for (var outcome : threads.invokeAll(Collections.nCopies(10, work))) {
      outcomes.add(outcome.get());
    }
    threads.shutdown();

    assertThat(outcomes).filteredOn(Registered.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(Refused.class::isInstance)
        .containsOnly(new Refused(TenantRefusal.TENANT_ALREADY_REGISTERED, List.of()))
        .hasSize(9);
  }

  private static TenantOutcome add(
      EntityManager entities, TenantDraft draft, TenantProvider provider) {
    var settings =
        new TenantSettings(TenantRegistration.OPEN, Set.of("PUBLIC"), Set.of(), List.of());
    var rollback = new RollbackSwitch();
    var entry =
        new TenantEntry(
            new TenantRepository(entities),
            new CloudGuardBean(settings),
            new AuditInMemory(),
            Clock.fixed(NOW, ZoneOffset.UTC),
            rollback.context());
    var outcome = entry.add(draft, provider, Cloud.PUBLIC, TenantStatus.ACTIVE);
    if (rollback.isThrown()) {
      entities.getTransaction().setRollbackOnly();
    }
    return outcome;
  }
}
