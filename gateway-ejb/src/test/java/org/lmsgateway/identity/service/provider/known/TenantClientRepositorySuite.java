package org.lmsgateway.identity.service.provider.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmsgateway.identity.TenantClient;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.shared.service.UniqueViolation;

abstract class TenantClientRepositorySuite extends PersistenceSuite {

  TenantClientRepositorySuite(EmbeddedDatabase database) {
    super(database);
  }

  private void add(TenantId tenant, String... domains) {
    inTransaction(
        entities -> {
          var client = new TenantClient(tenant, "gateway", "sealed", NOW);
          client.rename("North");
          client.lead(Set.of(domains));
          new TenantClientRepository(entities).add(client);
        });
  }

  private Optional<TenantClient> read(TenantId tenant) {
    return find(entities -> new TenantClientRepository(entities).find(tenant));
  }

  private Optional<TenantClient> byDomain(String domain) {
    return find(entities -> new TenantClientRepository(entities).findByDomain(domain));
  }

  @Test
  void readsAClientAsItWasWritten() {
    var tenant = tenant().id();
    var one = unique() + ".example";
    var two = unique() + ".example";
    add(tenant, one, two);

    var read = read(tenant).orElseThrow();

    assertThat(read.clientId()).isEqualTo("gateway");
    assertThat(read.sealedSecret()).contains("sealed");
    assertThat(read.name()).contains("North");
    assertThat(read.domains()).containsExactlyInAnyOrder(one, two);
    assertThat(read.changedAt()).isEqualTo(NOW);
    assertThat(byDomain(two)).contains(read);
    assertThat(byDomain(unique())).isEmpty();
  }

  @Test
  void takesOtherDomainsAndSetsThoseFreeThatAreGone() {
    var tenant = tenant().id();
    var stays = unique() + ".example";
    var goes = unique() + ".example";
    add(tenant, stays, goes);

    inTransaction(
        entities ->
            new TenantClientRepository(entities)
                .find(tenant)
                .get()
                .lead(Set.of(stays, "new.test")));

    assertThat(read(tenant).get().domains()).containsExactlyInAnyOrder(stays, "new.test");
    var other = tenant().id();
    add(other, goes);
    assertThat(byDomain(goes).get().tenant()).isEqualTo(other);
  }

  @Test
  void keepsADomainFromLeadingToTwoTenants() {
    var domain = unique() + ".example";
    add(tenant().id(), domain);
    var other = tenant().id();

    assertThat(UniqueViolation.isIn(catchThrowable(() -> add(other, domain)))).isTrue();
  }

  @Test
  void removesAClientWithItsDomains() {
    var tenant = tenant().id();
    var domain = unique() + ".example";
    add(tenant, domain);

    inTransaction(
        entities -> {
          var clients = new TenantClientRepository(entities);
          clients.remove(clients.find(tenant).get());
        });

    assertThat(read(tenant)).isEmpty();
    assertThat(byDomain(domain)).isEmpty();
  }
}
