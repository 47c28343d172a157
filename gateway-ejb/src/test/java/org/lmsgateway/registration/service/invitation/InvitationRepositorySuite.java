package org.lmsgateway.registration.service.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.AppId;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.dynamic.DynamicRefusal;
import org.lmsgateway.registration.dynamic.Invitation;
import org.lmsgateway.registration.dynamic.RegistrationTerms;
import org.lmsgateway.registration.dynamic.TenantLink;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;

abstract class InvitationRepositorySuite extends PersistenceSuite {

  private static final RegistrationTerms TERMS =
      new RegistrationTerms(
          Set.of(new AppId("stars"), new AppId("moons")), DeploymentPolicy.CONFIRM);

  InvitationRepositorySuite(EmbeddedDatabase database) {
    super(database);
  }

  private Invitation stored(TenantId tenant) {
    var invitation = new Invitation("hash-" + unique(), tenant, "Moodle", TERMS, NOW);
    inTransaction(entities -> new InvitationRepository(entities).add(invitation));
    return invitation;
  }

  private boolean claim(Invitation invitation, Duration later) {
    return with(
        entities ->
            new InvitationRepository(entities).claim(invitation.registrationId(), NOW.plus(later)));
  }

  private Invitation read(Invitation invitation) {
    return find(entities ->
            entities
                .createQuery("select i from Invitation i", Invitation.class)
                .getResultStream()
                .filter(invitation::equals)
                .findFirst())
        .orElseThrow();
  }

  @Test
  void readsAnInvitationAsItWasWritten() {
    var written = stored(tenant().id());

    var read = read(written);

    assertThat(read.registrationId()).isEqualTo(written.registrationId());
    assertThat(read.tenant()).isEqualTo(written.tenant());
    assertThat(read.name()).isEqualTo("Moodle");
    assertThat(read.terms()).isEqualTo(TERMS);
    assertThat(read.expiresAt()).isEqualTo(NOW.plus(Invitation.LIFE));
    assertThat(read.refusal(NOW)).isEmpty();
  }

  @Test
  void isClaimedOnce() {
    var invitation = stored(tenant().id());

    assertThat(claim(invitation, Duration.ZERO)).isTrue();
    assertThat(claim(invitation, Duration.ZERO)).isFalse();
    assertThat(read(invitation).refusal(NOW)).contains(DynamicRefusal.INVITATION_USED);
  }

  @Test
  void canBeClaimedAgainAfterItWasGivenBack() {
    var invitation = stored(tenant().id());
    claim(invitation, Duration.ZERO);

    inTransaction(
        entities -> new InvitationRepository(entities).giveBack(invitation.registrationId()));

    assertThat(claim(invitation, Duration.ZERO)).isTrue();
  }

  @Test
  void isNotClaimedOnceItHasExpired() {
    var invitation = stored(tenant().id());

    assertThat(claim(invitation, Invitation.LIFE)).isFalse();
    assertThat(invitation.refusal(NOW.plus(Invitation.LIFE)))
        .contains(DynamicRefusal.INVITATION_EXPIRED);
    assertThat(claim(invitation, Invitation.LIFE.minusSeconds(1))).isTrue();
  }

  @Test
  void forgetsATenantsOldInvitations() {
    var old = stored(tenant().id());
    var others = stored(tenant().id());

    inTransaction(
        entities ->
            new InvitationRepository(entities)
                .removeExpired(old.tenant(), NOW.plus(Duration.ofDays(2))));

    var left =
        all(
            entities ->
                entities
                    .createQuery("select i from Invitation i", Invitation.class)
                    .getResultList());
    assertThat(left).contains(others).doesNotContain(old);
  }

  @Test
  void readsALinkAsItWasWritten() {
    var tenant = tenant().id();
    var link = new TenantLink(tenant, TERMS);
    inTransaction(entities -> new TenantLinkRepository(entities).add(link));

    var read = find(entities -> new TenantLinkRepository(entities).find(tenant));

    assertThat(read).contains(link);
    assertThat(read.get().terms()).isEqualTo(TERMS);
  }
}
