package org.lmsgateway.alert.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.alert.Alert;
import org.lmsgateway.alert.AlertKind;
import org.lmsgateway.alert.AlertNotice;
import org.lmsgateway.alert.AlertSubscription;
import org.lmsgateway.app.App;
import org.lmsgateway.identity.ApiClient;
import org.lmsgateway.keys.assertion.ClientKeySet;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.launch.count.LaunchCount;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.mail.Letter;
import org.lmsgateway.mail.MailDelivery;
import org.lmsgateway.mail.Mailer;
import org.lmsgateway.microsoft.MicrosoftConnection;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.privacy.DataSubject;
import org.lmsgateway.privacy.HeldData;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.shared.service.RollbackSwitch;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.tenant.Cloud;

/** Alerts from what is stored to the letter, with a mail server that is played. */
abstract class AlertSuite extends PersistenceSuite {

  private static final Instant START = SettableClock.START;

  private SettableClock clock;
  private final List<Letter> letters = new ArrayList<>();
  private MailDelivery delivery;

  AlertSuite(EmbeddedDatabase database) {
    super(database);
  }

  @BeforeEach
  void begin() {
    clock = new SettableClock();
    delivery = MailDelivery.SENT;
  }

  /** Takes or refuses letters as the test says. */
  private final class PlayedMailer implements Mailer {
    @Override
    public boolean isOn() {
      return true;
    }

    @Override
    public MailDelivery send(Letter letter) {
      letters.add(letter);
      return delivery;
    }
  }

  private AlertEntry entry(EntityManager entities) {
    return new AlertEntry(new AlertRepository(entities), clock, new RollbackSwitch().context());
  }

  private AlertTimer timer(EntityManager entities) {
    var sender =
        new AlertSender(
            new PlayedMailer(), TestClients.allowing("localhost"), TestKeys.secretBox(), clock);
    var watch =
        new AlertWatch(new WatchedRepository(entities), new WatchedTeamRepository(entities), clock);
    return new AlertTimer(watch, entry(entities), sender, null, clock);
  }

  private void lookAndDeliver() {
    inTransaction(entities -> timer(entities).look());
    inTransaction(entities -> timer(entities).deliver());
  }

  /** What a tenant is told, by the subjects of its letters. */
  private List<String> told(String address) {
    return letters.stream()
        .filter(letter -> letter.to().equals(address))
        .map(Letter::subject)
        .toList();
  }

  private String subscribed(TenantId tenant) {
    var address = unique() + "@school.example";
    inTransaction(
        entities -> {
          var subscription = new AlertSubscription(tenant);
          subscription.tell(List.of(address), "en");
          entities.persist(subscription);
        });
    return address;
  }

  private static AlertNotice notice(TenantId tenant) {
    return new AlertNotice(tenant, AlertKind.CLOUD_CHANGED, tenant.value(), "School", "1", START);
  }

  @Test
  void noticesTheSameOnlyOnceHoweverManyNodesLook() {
    var tenant = tenant().id();
    subscribed(tenant);
    Function<EntityManager, Boolean> notice = entities -> entry(entities).notice(notice(tenant));

    assertThat(List.of(with(notice), with(notice))).containsExactly(true, false);
  }

  @Test
  void noticesNothingForThoseWhoWantToBeToldNothing() {
    var tenant = tenant().id();

    boolean noticed = with(entities -> entry(entities).notice(notice(tenant)));

    assertThat(noticed).isFalse();
  }

  @Test
  void tellsOnceAndTriesAgainWhatWasNotTaken() {
    var tenant = tenant().id();
    var address = subscribed(tenant);
    inTransaction(entities -> entry(entities).notice(notice(tenant)));

    delivery = MailDelivery.NOT_REACHED;
    lookAndDeliver();
    lookAndDeliver();
    assertThat(told(address)).hasSize(1);

    delivery = MailDelivery.SENT;
    clock.advance(Duration.ofMinutes(2));
    lookAndDeliver();
    clock.advance(Duration.ofDays(1));
    lookAndDeliver();
    assertThat(told(address)).hasSize(2).containsOnly("The cloud of School has changed");
  }

  @Test
  void givesUpAfterTheSixthTime() {
    var tenant = tenant().id();
    var address = subscribed(tenant);
    delivery = MailDelivery.NOT_REACHED;
    inTransaction(entities -> entry(entities).notice(notice(tenant)));

    for (var i = 0; i < 10; i++) {
      lookAndDeliver();
      clock.advance(Duration.ofHours(2));
    }

    assertThat(told(address)).hasSize(6);
  }

  @Test
  void tellsOfOldSecretsOnceBeforeTheyEnd() {
    var tenant = tenant().id();
    var address = subscribed(tenant);
    var app = app("Quiz", tenant);
    var client = new ApiClient(unique(), "Nightly", "hash", tenant, Set.of(Role.ADMIN), START);
    inTransaction(
        entities -> {
          entities.find(App.class, app.id().value()).renewSecret("new", START.plusSeconds(3600));
          client.renewSecret("new", START.plusSeconds(3600));
          entities.persist(client);
        });

    lookAndDeliver();
    lookAndDeliver();

    assertThat(told(address))
        .containsExactlyInAnyOrder(
            "The old secret of Quiz stops working", "The old secret of Nightly stops working");
  }

  @Test
  void tellsThatTheSecretForMicrosoftRunsOut() {
    var tenant = tenant();
    var address = subscribed(tenant.id());
    var connection = new MicrosoftConnection(tenant.id());
    connection.isApplication(Cloud.PUBLIC, unique(), unique());
    connection.provesBySecret("sealed", LocalDate.ofInstant(START, ZoneOffset.UTC).plusDays(40));
    inTransaction(entities -> entities.persist(connection));

    lookAndDeliver();
    assertThat(told(address)).isEmpty();
    clock.advance(Duration.ofDays(11));
    lookAndDeliver();
    lookAndDeliver();
    assertThat(told(address))
        .containsExactly("The sign-in of " + tenant.name() + " to Microsoft 365 runs out");
    clock.advance(Duration.ofDays(23));
    lookAndDeliver();
    assertThat(told(address)).hasSize(2);
  }

  @Test
  void tellsOfKeysThatRunOutThirtySevenAndOneDaysBefore() {
    var tenant = tenant().id();
    var address = subscribed(tenant);
    var app = app("Quiz", tenant);
    var end = START.plus(Duration.ofDays(40));
    var key =
        "{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\",\"exp\":%d,"
            + "\"x\":\"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4\","
            + "\"y\":\"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM\"}]}";
    var entered = new ClientKeySet.Entered(key.formatted(end.getEpochSecond()));
    inTransaction(
        entities -> entities.find(App.class, app.id().value()).proveBy(Optional.of(entered)));

    var seen = new ArrayList<Integer>();
    for (var day = 0; day <= 41; day++) {
      lookAndDeliver();
      seen.add(told(address).size());
      clock.advance(Duration.ofDays(1));
    }

    assertThat(seen.get(9)).isZero();
    assertThat(seen.get(10)).isEqualTo(1);
    assertThat(seen.get(32)).isEqualTo(1);
    assertThat(seen.get(33)).isEqualTo(2);
    assertThat(seen.get(39)).isEqualTo(3);
    assertThat(seen.get(41)).isEqualTo(3);
  }

  @Test
  void tellsOfAKeySetOnceForEachOutage() {
    var tenant = tenant().id();
    var address = subscribed(tenant);
    var registration = registration("Moodle", tenant, app("App", tenant));
    inTransaction(entities -> entities.persist(registration));
    var id = registration.id().value();

    count(id, LaunchReason.KEYSET_UNREACHABLE.name(), START);
    lookAndDeliver();
    count(id, LaunchReason.KEYSET_INVALID.name(), START.plusSeconds(60));
    lookAndDeliver();
    assertThat(told(address)).containsExactly("Launches from Moodle fail: no key set");

    count(id, LaunchCount.ACCEPTED, START.plusSeconds(120));
    lookAndDeliver();
    assertThat(told(address)).hasSize(1);

    count(id, LaunchReason.KEYSET_ADDRESS_REFUSED.name(), START.plusSeconds(180));
    lookAndDeliver();
    assertThat(told(address)).hasSize(2);
  }

  private void count(String subject, String outcome, Instant last) {
    inTransaction(entities -> entities.persist(new LaunchCount(subject, outcome, 1, last)));
  }

  @Test
  void tellsOfUnusualRefusalsOnceADay() {
    var tenant = tenant();
    var address = subscribed(tenant.id());
    var reason = LaunchReason.TOKEN_EXPIRED.name();
    inTransaction(
        entities -> entities.persist(new LaunchCount(tenant.id().value(), reason, 25, START)));

    lookAndDeliver();
    lookAndDeliver();

    assertThat(told(address)).containsExactly("Many launches are refused today");
    assertThat(alertsOf(tenant.id())).extracting(Alert::name).containsExactly(tenant.name());
  }

  private List<Alert> alertsOf(TenantId tenant) {
    return all(
        entities ->
            entities
                .createQuery("select a from Alert a where a.tenantId = :tenant", Alert.class)
                .setParameter("tenant", tenant.value())
                .getResultList());
  }

  @Test
  void forgetsWhatWasNoticedLongAgoWithItsDeliveries() {
    var tenant = tenant().id();
    subscribed(tenant);
    inTransaction(entities -> entry(entities).notice(notice(tenant)));
    clock.advance(Duration.ofDays(401));

    inTransaction(entities -> timer(entities).look());

    assertThat(alertsOf(tenant)).isEmpty();
  }

  @Test
  void recipientIsFoundByTheAddressAndErased() {
    var tenant = tenant().id();
    var address = subscribed(tenant);
    inTransaction(entities -> entry(entities).notice(notice(tenant)));
    var person = new DataSubject(tenant, address.toUpperCase(Locale.ROOT));
    var stranger = new DataSubject(tenant().id(), address);

    assertThat(held(person).get(0).values())
        .containsEntry("told", "true")
        .containsEntry("letters", "1");
    assertThat(held(stranger)).isEmpty();
    assertThat(erased(stranger)).isZero();
    assertThat(erased(person)).isEqualTo(1);

    assertThat(held(person)).isEmpty();
    inTransaction(entities -> timer(entities).deliver());
    assertThat(told(address)).isEmpty();
  }

  private List<HeldData> held(DataSubject person) {
    return with(entities -> recipients(entities).find(person));
  }

  private int erased(DataSubject person) {
    return with(entities -> recipients(entities).erase(person));
  }

  private static AlertRecipientsData recipients(EntityManager entities) {
    return new AlertRecipientsData(new AlertRepository(entities));
  }

  @Test
  void hookIsKeptWithItsSealedSecret() {
    var tenant = tenant().id();
    inTransaction(
        entities -> {
          var subscription = new AlertSubscription(tenant);
          subscription.hookTo(URI.create("https://hooks.example"), "sealed");
          new AlertRepository(entities).add(subscription);
        });

    var read = find(entities -> new AlertRepository(entities).subscription(tenant)).get();

    assertThat(read.hook()).contains(URI.create("https://hooks.example"));
    assertThat(read.sealedSecret()).contains("sealed");
    assertThat(all(entities -> new AlertRepository(entities).subscribed())).contains(tenant);
  }
}
