package org.lmsgateway.api.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.api.Idempotency;
import org.lmsgateway.api.Idempotency.Begun;
import org.lmsgateway.api.StoredAnswer;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.shared.service.RollbackSwitch;
import org.lmsgateway.shared.service.SettableClock;

/** Requests that are done once, on a real database. */
abstract class IdempotencySuite extends PersistenceSuite {

  private static final SecretBox BOX = TestKeys.secretBox();
  private static final StoredAnswer ANSWER =
      new StoredAnswer(201, "https://gateway.example/x", "application/json", "{\"secret\": \"s\"}");

  private final SettableClock clock = new SettableClock();
  private final Callers callers = new Callers();
  private String key;

  IdempotencySuite(EmbeddedDatabase database) {
    super(database);
  }

  @BeforeEach
  void choose() {
    key = unique();
    callers.operator();
  }

  private <T> T in(Function<Idempotency, T> work) {
    return with(entities -> work.apply(idempotency(entities)));
  }

  private Idempotency idempotency(EntityManager entities) {
    return new IdempotencyBean(new IdempotentRequestRepository(entities), BOX, callers, clock)
        .in(new RollbackSwitch().context());
  }

  private Begun begin(String request) {
    return in(idempotency -> idempotency.begin(key, request));
  }

  private String first(String request) {
    var begun = begin(request);
    assertThat(begun).isInstanceOf(Begun.First.class);
    return ((Begun.First) begun).id();
  }

  private void finish(String id) {
    in(
        idempotency -> {
          idempotency.finish(id, ANSWER);
          return null;
        });
  }

  @Test
  void sameRequestGetsTheSameAnswer() {
    var id = first("POST a");
    assertThat(begin("POST a")).isEqualTo(new Begun.Running());

    finish(id);

    assertThat(begin("POST a")).isEqualTo(new Begun.Done(ANSWER));
  }

  @Test
  void keyOfAnotherRequestIsRefused() {
    finish(first("POST a"));

    assertThat(begin("POST b")).isEqualTo(new Begun.Different());
  }

  @Test
  void keysOfOthersDoNotCount() {
    finish(first("POST a"));

    callers.adminOf(new TenantId("t"));

    assertThat(begin("POST a")).isInstanceOf(Begun.First.class);
  }

  @Test
  void whatWasForgottenBeginsAnew() {
    var id = first("POST a");

    in(
        idempotency -> {
          idempotency.forget(id);
          return null;
        });

    first("POST b");
  }

  @Test
  void keyIsFreeAfterADay() {
    finish(first("POST a"));
    clock.advance(Duration.ofHours(24).plusSeconds(1));

    first("POST b");
  }

  @Test
  void requestWhoseNodeHasStoppedIsDoneAfterAMinute() {
    first("POST a");
    clock.advance(IdempotencyBean.LONGEST);
    assertThat(begin("POST a")).isEqualTo(new Begun.Running());

    clock.advance(Duration.ofSeconds(1));

    assertThat(begin("POST b")).isEqualTo(new Begun.Different());
    finish(first("POST a"));
    assertThat(begin("POST a")).isEqualTo(new Begun.Done(ANSWER));
  }

  @Test
  void ofManyThatTakeItOverOneIsFirst() throws Exception {
    first("POST a");
    clock.advance(IdempotencyBean.LONGEST.plusSeconds(1));

    assertThat(atTheSameTime()).filteredOn(Begun.First.class::isInstance).hasSize(1);
  }

  @Test
  void answersAreStoredEncrypted() throws Exception {
    finish(first("POST a"));

    try (var connection = source().getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery("select answer from idempotent_request where answer is not null")) {
      while (rows.next()) {
        assertThat(rows.getString(1)).doesNotContain("secret");
      }
    }
  }

  @Test
  void ofManyAtTheSameTimeOneIsFirst() throws Exception {
    var all = atTheSameTime();

    assertThat(all).filteredOn(Begun.First.class::isInstance).hasSize(1);
    assertThat(all).filteredOn(Begun.Running.class::isInstance).hasSize(19);
  }

  private List<Begun> atTheSameTime() throws Exception {
    Callable<Begun> work = () -> begin("POST a");
    var threads = Executors.newFixedThreadPool(10);
    var all = new ArrayList<Begun>();
    for (var begun : threads.invokeAll(Collections.nCopies(20, work))) {
      all.add(begun.get());
    }
    threads.shutdown();
    return all;
  }
}
