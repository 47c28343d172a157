package org.lmsgateway.api.service;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.lmsgateway.api.Idempotency;
import org.lmsgateway.api.IdempotentRequest;
import org.lmsgateway.api.StoredAnswer;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.shared.AppCaller;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.service.UniqueViolation;

/**
 * Lets the primary key decide who is first, so that it holds on all nodes. For whoever calls the
 * API: what is remembered is each caller's own.
 */
@Stateless
@PermitAll
public class IdempotencyBean implements Idempotency {

  /** No request takes so long: one without an answer was on a node that has stopped since. */
  static final Duration LONGEST = Duration.ofMinutes(1);

  @Resource private SessionContext context;

  private final IdempotentRequestRepository requests;
  private final SecretBox box;
  private final CallerContext callers;
  private final Clock clock;

  public IdempotencyBean() {
    this(null, null, null, null);
  }

  @Inject
  public IdempotencyBean(
      IdempotentRequestRepository requests, SecretBox box, CallerContext callers, Clock clock) {
    this.requests = requests;
    this.box = box;
    this.callers = callers;
    this.clock = clock;
  }

  /** For tests, which have no container to give the context. */
  IdempotencyBean in(SessionContext given) {
    context = given;
    return this;
  }

  @Override
  public Begun begin(String key, String request) {
    var id = box.pseudonym("idempotency key of " + caller(), key);
    var fingerprint = box.pseudonym("idempotent request", request);
    return requests
        .find(id)
        .map(known -> again(known, id, fingerprint))
        .orElseGet(() -> first(id, fingerprint));
  }

  private String caller() {
    return callers.app().map(AppCaller::getName).orElseGet(() -> callers.current().subject());
  }

  private Begun again(IdempotentRequest known, String id, String fingerprint) {
    // The timer that forgets them may be late.
    if (isOlderThan(IdempotencyCleanup.KEPT, known)) {
      return takeOver(known, id, fingerprint);
    }
    if (!known.isSame(fingerprint)) {
      return new Begun.Different();
    }
    if (known.answer().isEmpty() && isOlderThan(LONGEST, known)) {
      return takeOver(known, id, fingerprint);
    }
    return known
        .answer()
        .flatMap(answer -> opened(id, answer))
        .<Begun>map(Begun.Done::new)
        .orElseGet(Begun.Running::new);
  }

  private boolean isOlderThan(Duration age, IdempotentRequest known) {
    return known.begunAt().isBefore(clock.instant().minus(age));
  }

  /** Of several that try, one begins it. */
  private Begun takeOver(IdempotentRequest known, String id, String fingerprint) {
    var now = clock.instant();
    return requests.beginAnew(id, known.begunAt(), fingerprint, now)
        ? new Begun.First(id)
        : new Begun.Running();
  }

  private Begun first(String id, String fingerprint) {
    try {
      requests.add(new IdempotentRequest(id, fingerprint, clock.instant()));
      return new Begun.First(id);
    } catch (PersistenceException e) {
      // The same is sent twice at the same time.
      if (!UniqueViolation.isIn(e)) {
        throw e;
      }
      context.setRollbackOnly();
      return new Begun.Running();
    }
  }

  @Override
  public void finish(String id, StoredAnswer answer) {
    var json =
        JSON.createObjectBuilder()
            .add("status", answer.status())
            .add("location", answer.location())
            .add("type", answer.type())
            .add("body", answer.body())
            .build();
    var sealed = box.seal(purpose(id), json.toString());
    requests.find(id).ifPresent(request -> request.finish(sealed));
  }

  private Optional<StoredAnswer> opened(String id, String sealed) {
    return box.open(purpose(id), sealed).map(IdempotencyBean::read);
  }

  private static StoredAnswer read(String text) {
    try (var reader = JSON.createReader(new StringReader(text))) {
      var json = reader.readObject();
      return new StoredAnswer(
          json.getInt("status"),
          json.getString("location"),
          json.getString("type"),
          json.getString("body"));
    }
  }

  private static String purpose(String id) {
    return "answer to idempotent request " + id;
  }

  @Override
  public void forget(String id) {
    requests.remove(id);
  }
}
