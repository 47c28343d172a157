package org.lmsgateway.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.audit.AuditedFields;
import org.lmsgateway.identity.Person;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.TenantId;

/** Writes down who came, who left, who was not let in, and what became of people. */
@Stateless
@PermitAll
public class SignInAudit {

  /**
   * For how long a failure for the same reason is not written again. What fails is up to anybody in
   * the world, so that the log would be theirs to fill; the server's log has every one.
   */
  static final Duration PAUSE = Duration.ofHours(1);

  private static final String PERSON = "person";

  private final AuditLog audit;
  private final PersonRepository people;
  private final Clock clock;

  public SignInAudit() {
    this(null, null, null);
  }

  @Inject
  public SignInAudit(AuditLog audit, PersonRepository people, Clock clock) {
    this.audit = audit;
    this.people = people;
    this.clock = clock;
  }

  /** Without the name, which is personal. */
  public static AuditSubject subject(Person person) {
    return new AuditSubject(person.tenant().orElse(null), PERSON, person.id(), "");
  }

  public static AuditedFields fields(Person person) {
    return AuditedFields.NONE.with("enabled", person.isEnabled()).with("roles", person.roles());
  }

  public void signedIn(Person person) {
    audit.recordFor(person.caller(null), AuditAction.SIGNED_IN, subject(person), "");
  }

  public void signedOut(Caller caller) {
    var tenant = caller.tenant().orElse(null);
    var subject = new AuditSubject(tenant, PERSON, caller.subject(), "");
    audit.recordFor(caller, AuditAction.SIGNED_OUT, subject, "");
  }

  /**
   * Writes down that an account or a person who is known was not let in, at most once an hour for
   * each of them and each reason; all accounts that there are not count as one. It works after the
   * answer, whose time tells nobody whether there is such an account.
   *
   * @param personId the id of somebody who may be there or not
   * @param reason a code
   * @param reference under which the server's log tells more; may be empty
   */
  @Asynchronous
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void personFailed(String personId, String reason, String reference) {
    var known = people.find(personId);
    var subject = known.map(SignInAudit::subject).orElseGet(SignInAudit::unknown);
    failed(known.map(person -> person.caller(null)), subject, reason, reference);
  }

  private static AuditSubject unknown() {
    return new AuditSubject(null, PERSON, "unknown", "");
  }

  /**
   * The same for somebody of a provider who is not known, at most once an hour for each provider
   * and each reason.
   *
   * @param tenant whose own provider it is, or null for that of the installation
   */
  @Asynchronous
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void providerFailed(TenantId tenant, String reason, String reference) {
    var id = tenant == null ? "installation" : tenant.value();
    var subject = new AuditSubject(tenant, "provider", id, "");
    failed(Optional.empty(), subject, reason, reference);
  }

  private void failed(
      Optional<Caller> actor, AuditSubject subject, String reason, String reference) {
    var since = clock.instant().minus(PAUSE);
    if (!audit.has(AuditAction.SIGN_IN_FAILED, subject, reason + " ", since)) {
      var detail = reason + " " + Objects.requireNonNullElse(reference, "");
      audit.recordFor(actor.orElse(Caller.ANONYMOUS), AuditAction.SIGN_IN_FAILED, subject, detail);
    }
  }
}
