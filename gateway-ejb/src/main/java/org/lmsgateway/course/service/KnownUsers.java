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
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KnownUsers {

  /** Launches side by side and rosters write the same users; each attempt finds more of them. */
  private static final int ATTEMPTS = 10;

  private final KnownUserRepository users;
  private final KnownUserEntry entry;
  private final UserNames names;
  private final SecretBox secrets;

  public KnownUsers() {
    this(null, null, null, null);
  }

  @Inject
  public KnownUsers(
      KnownUserRepository users, KnownUserEntry entry, UserNames names, SecretBox secrets) {
    this.users = users;
    this.entry = entry;
    this.names = names;
    this.secrets = secrets;
  }

  /**
   * Remembers those who are new.
   *
   * @param lmsIds what the LMS calls them
   * @throws IllegalStateException if others wrote the same users at the same time, again and again
   */
  public void remember(RegistrationId registration, Collection<String> lmsIds) {
    Map<String, KnownUser> wanted = new HashMap<>();
    for (var lmsId : lmsIds) {
      var name = names.of(registration, lmsId);
      var hash = secrets.hash(name);
      wanted.put(hash, new KnownUser(hash, registration, secrets.lock(name, lmsId)));
    }
    for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (entry.add(wanted)) {
        return;
      }
    }
    throw new IllegalStateException(wanted.size() + " users could not be remembered");
  }

  /** What the LMS calls a user; empty if the app cannot have learned that name from the gateway. */
  public Optional<String> find(String name) {
    return users.find(secrets.hash(name)).flatMap(user -> secrets.unlock(name, user.sealedId()));
  }
}
