package org.lmsgateway.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.lmsgateway.identity.Account;
import org.lmsgateway.identity.Person;
import org.lmsgateway.identity.PersonProfile;

/** Local accounts: a person, and the person's password. */
@ApplicationScoped
public class LocalAccounts {

  private AccountRepository accounts;
  private PersonRepository people;
  private Passwords passwords;
  private Clock clock;

  protected LocalAccounts() {}

  @Inject
  public LocalAccounts(
      AccountRepository accounts, PersonRepository people, Passwords passwords, Clock clock) {
    this.accounts = accounts;
    this.people = people;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** Whether there is such an account. */
  public boolean has(String username) {
    return accounts.find(username).isPresent();
  }

  /** Whether there is a person with that id who may sign in, with an account or otherwise. */
  boolean isEnabled(String personId) {
    return people.find(personId).filter(Person::isEnabled).isPresent();
  }

  /** Makes an account. */
  public Person add(String username, String password, PersonProfile profile) {
    var person = new Person(Person.LOCAL, username, profile, clock.instant());
    people.add(person);
    accounts.add(new Account(username, passwords.hash(password)));
    return person;
  }

  /** Gives an account that password, unless it has it already. */
  public void setPassword(String username, String password) {
    accounts
        .find(username)
        .filter(account -> !passwords.verify(password, account.passwordHash()))
        .ifPresent(account -> account.changePassword(passwords.hash(password)));
  }

  public void remove(String username) {
    accounts.find(username).ifPresent(accounts::remove);
    people.find(Person.accountId(username)).ifPresent(people::remove);
  }

  /** Takes down that somebody has signed in. */
  public void signedIn(Person person) {
    people.signedIn(person.id(), clock.instant());
  }

  /** Whose name and password these are. It takes as long for a name that does not exist. */
  public Optional<Person> check(String username, String password) {
    var account = accounts.find(username);
    if (account.isEmpty()) {
      passwords.verifyNobody(password);
      return Optional.empty();
    }
    return account
        .filter(candidate -> passwords.verify(password, candidate.passwordHash()))
        .flatMap(right -> people.find(Person.accountId(right.username())));
  }
}
