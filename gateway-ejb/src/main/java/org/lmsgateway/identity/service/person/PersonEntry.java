package org.lmsgateway.identity.service.person;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditedFields;
import org.lmsgateway.identity.Person;
import org.lmsgateway.identity.PersonProfile;
import org.lmsgateway.identity.service.PersonRepository;
import org.lmsgateway.identity.service.SignInAudit;

/** Takes down who comes from a provider; the part of a sign-in that needs transactions. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PersonEntry {

  private final PersonRepository people;
  private final AuditLog audit;
  private final SignInAudit signIns;
  private final Clock clock;

  public PersonEntry() {
    this(null, null, null, null);
  }

  @Inject
  public PersonEntry(PersonRepository people, AuditLog audit, SignInAudit signIns, Clock clock) {
    this.people = people;
    this.audit = audit;
    this.signIns = signIns;
    this.clock = clock;
  }

  /**
   * Finds the person or makes one, and takes down what the provider says now, but not of somebody
   * who may not sign in: that one's name may have been erased.
   *
   * @param appointed whether the person came by the set-up link, and becomes an operator
   */
  public Person enter(String issuer, String subject, PersonProfile profile, boolean appointed) {
    var known = people.findLocked(issuer, subject);
    var before = known.map(SignInAudit::fields).orElse(AuditedFields.NONE);
    var person = known.orElseGet(() -> new Person(issuer, subject, profile, clock.instant()));
    if (person.isEnabled()) {
      person.learn(profile);
    }
    if (known.isEmpty()) {
      people.add(person);
    }
    if (appointed && !people.hasOperator()) {
      person.appoint();
      audit.recordFor(person.caller(null), AuditAction.CONFIRMED, SetupLink.SUBJECT, "");
    }
    audit.recordFor(
        person.caller(null),
        known.isEmpty() ? AuditAction.CREATED : AuditAction.CHANGED,
        SignInAudit.subject(person),
        before,
        SignInAudit.fields(person));
    return person;
  }

  /** Takes down that somebody was let in. */
  public void signedIn(Person person) {
    people
        .findLocked(person.issuer(), person.subject())
        .ifPresent(
            known -> {
              known.signedIn(clock.instant());
              signIns.signedIn(known);
            });
  }
}
