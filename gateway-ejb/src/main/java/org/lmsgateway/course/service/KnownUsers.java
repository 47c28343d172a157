package org.lmsgateway.course.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.course.KnownUser;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.service.UserNames;

/**
 * Leads from the name by which apps know a user back to what the LMS calls them. The name itself
 * leads nowhere, so everybody whom an app may grade is remembered when the app first learns of
 * them.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class KnownUsers {

  private final KnownUserRepository users;
  private final UserNames names;
  private final SecretBox secrets;

  public KnownUsers() {
    this(null, null, null);
  }

  @Inject
  public KnownUsers(KnownUserRepository users, UserNames names, SecretBox secrets) {
    this.users = users;
    this.names = names;
    this.secrets = secrets;
  }

  /**
   * Remembers those who are new.
   *
   * @param lmsIds what the LMS calls them
   */
  public void remember(RegistrationId registration, Collection<String> lmsIds) {
    Map<String, KnownUser> wanted = new HashMap<>();
    for (var lmsId : lmsIds) {
      var name = names.of(registration, lmsId);
      var hash = secrets.hash(name);
      wanted.put(hash, new KnownUser(hash, registration, secrets.lock(name, lmsId)));
    }
    wanted.keySet().removeAll(users.known(wanted.keySet()));
    wanted.values().forEach(users::add);
  }

  /** What the LMS calls a user; empty if the app cannot have learned that name from the gateway. */
  public Optional<String> find(String name) {
    return users.find(secrets.hash(name)).flatMap(user -> secrets.unlock(name, user.sealedId()));
  }
}
