package org.lmsgateway.identity.service.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditedFields;
import org.lmsgateway.identity.Person;
import org.lmsgateway.identity.people.AccountCredentials;
import org.lmsgateway.identity.people.AccountDraft;
import org.lmsgateway.identity.people.PeopleService;
import org.lmsgateway.identity.service.FirstAccount;
import org.lmsgateway.identity.service.LocalAccounts;
import org.lmsgateway.identity.service.PersonRepository;
import org.lmsgateway.identity.service.SignInAudit;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.Role;

/** Looks after people: whom the caller sees, whom the caller may change, and what is taken down. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
public class PeopleServiceBean implements PeopleService {

  private static final int PASSWORD_LENGTH = 20;

  private final PersonRepository people;
  private final LocalAccounts accounts;
  private final AccountDrafts drafts;
  private final SecretBox secrets;
  private final AuditLog audit;
  private final CallerContext callers;

  public PeopleServiceBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public PeopleServiceBean(
      PersonRepository people,
      LocalAccounts accounts,
      AccountDrafts drafts,
      SecretBox secrets,
      AuditLog audit,
      CallerContext callers) {
    this.people = people;
    this.accounts = accounts;
    this.drafts = drafts;
    this.secrets = secrets;
    this.audit = audit;
    this.callers = callers;
  }

  @Override
  public Page<Person> list(String text, PageRequest page) {
    var caller = callers.current();
    if (caller.isOperator()) {
      return people.list(Optional.empty(), text, page);
    }
    return caller
        .tenant()
        .map(tenant -> people.list(Optional.of(tenant), text, page))
        .orElse(new Page<>(List.of(), null));
  }

  @Override
  public Optional<Person> find(String id) {
    var caller = callers.current();
    return people
        .find(id)
        .filter(person -> caller.isOperator() || person.tenant().filter(caller::sees).isPresent());
  }

  @Override
  public boolean mayChange(Person person) {
    var caller = callers.current();
    var isFirst = person.isLocal() && FirstAccount.USERNAME.equals(person.subject());
    if (isFirst || person.id().equals(caller.subject())) {
      // The first account is the configuration's: a restart would undo what is changed here.
      return false;
    }
    return caller.isOperator()
        || person.tenant().filter(caller::sees).isPresent()
            && !person.roles().contains(Role.OPERATOR);
  }

  private Optional<Person> changeable(String id) {
    return people.find(id).filter(this::mayChange);
  }

  private Optional<Person> changeableAccount(String id) {
    return changeable(id).filter(Person::isLocal);
  }

  @Override
  public Optional<Person> enable(String id, boolean on) {
    var found = changeable(id);
    found.ifPresent(
        person -> {
          var before = SignInAudit.fields(person);
          person.enable(on);
          audit.record(
              AuditAction.CHANGED, SignInAudit.subject(person), before, SignInAudit.fields(person));
        });
    return found;
  }

  @Override
  public Outcome<AccountCredentials> addAccount(AccountDraft draft) {
    var caller = callers.current();
    var faults = drafts.faults(draft, caller);
    if (!faults.isEmpty()) {
      return new Rejected<>(faults);
    }
    var password = newPassword();
    var username = AccountDrafts.username(draft);
    var person = accounts.add(username, password, drafts.profile(draft, caller));
    audit.record(
        AuditAction.CREATED,
        SignInAudit.subject(person),
        AuditedFields.NONE,
        SignInAudit.fields(person));
    return new Done<>(new AccountCredentials(person, password));
  }

  @Override
  public Optional<AccountCredentials> resetPassword(String id) {
    var found = changeableAccount(id);
    return found.map(
        person -> {
          var password = newPassword();
          accounts.setPassword(person.subject(), password);
          audit.record(AuditAction.SECRET_RENEWED, SignInAudit.subject(person));
          return new AccountCredentials(person, password);
        });
  }

  @Override
  public boolean deleteAccount(String id) {
    var found = changeableAccount(id);
    found.ifPresent(
        person -> {
          accounts.remove(person.subject());
          audit.record(
              AuditAction.DELETED,
              SignInAudit.subject(person),
              SignInAudit.fields(person),
              AuditedFields.NONE);
        });
    return found.isPresent();
  }

  private String newPassword() {
    return secrets.newSecret().substring(0, PASSWORD_LENGTH);
  }
}
