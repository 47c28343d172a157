package org.lmsgateway.identity.service.person;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.identity.Person;
import org.lmsgateway.identity.PersonProfile;
import org.lmsgateway.identity.service.PersonRepository;

/** Takes down who has signed in; the part of a sign-in that needs a transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PersonEntry {

  private final PersonRepository people;
  private final AuditLog audit;
  private final Clock clock;

  public PersonEntry() {
    this(null, null, null);
  }

  @Inject
  public PersonEntry(PersonRepository people, AuditLog audit, Clock clock) {
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Finds the person or makes one, and takes down what the provider says now, but not of somebody
   * who may not sign in: that one's name may have been erased.
   *
   * @param appointed whether the person came by the set-up link, and becomes an operator
   */
  public Person enter(String issuer, String subject, PersonProfile profile, boolean appointed) {
    var now = clock.instant();
    var known = people.findLocked(issuer, subject);
    var person = known.orElseGet(() -> new Person(issuer, subject, profile, now));
    if (known.isEmpty()) {
      people.add(person);
    }
    if (appointed && !people.hasOperator()) {
      person.appoint();
      audit(person, AuditAction.CHANGED, "operator by set-up link");
    }
    if (person.isEnabled()) {
      person.learn(profile);
      person.signedIn(now);
      audit(person, AuditAction.SIGNED_IN, "");
    }
    return person;
  }

  private void audit(Person person, AuditAction action, String detail) {
    var subject = new AuditSubject(person.tenant().orElse(null), "person", person.id(), "");
    audit.recordFor(person.caller(null), action, subject, detail);
  }
}
