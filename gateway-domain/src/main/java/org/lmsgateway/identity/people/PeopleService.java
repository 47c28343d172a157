package org.lmsgateway.identity.people;

import java.util.Optional;
import org.lmsgateway.identity.Person;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;

/**
 * Looks after people. An operator sees everybody; an admin those of the own tenant, and changes
 * none of them who is an operator. Somebody whom the caller does not see is as if not there. Nobody
 * changes himself here, so that the last one cannot lock himself out.
 */
public interface PeopleService {

  /**
   * In the order of names.
   *
   * @param text what name or address hold, in any case; all if null or blank
   */
  Page<Person> list(String text, PageRequest page);

  /** Somebody whom the caller sees. */
  Optional<Person> find(String id);

  /** Whether the caller may change that person. */
  boolean mayChange(Person person);

  /**
   * Lets somebody sign in, or no longer. Who is signed in is out within a minute.
   *
   * @return the person as it is then; empty if there is nobody whom the caller may change
   */
  Optional<Person> enable(String id, boolean on);

  /** Makes a local account, with a password that is told once. */
  Outcome<AccountCredentials> addAccount(AccountDraft draft);

  /**
   * Gives a local account a new password.
   *
   * @return empty if there is no such account that the caller may change
   */
  Optional<AccountCredentials> resetPassword(String id);

  /**
   * Deletes a local account. People of a provider are switched off instead: they would come back.
   *
   * @return whether there was one that the caller may change
   */
  boolean deleteAccount(String id);
}
