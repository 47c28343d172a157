package org.lmsgateway.registration.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.shared.TenantId;

/**
 * Finds what is stored under the hash of a user's name towards apps. Every LMS of the tenant is
 * tried, because each has a name of its own for a user "2".
 */
@ApplicationScoped
public class UserHashes {

  /** So many hashes go into one query. */
  private static final int AT_ONCE = 500;

  private RegistrationRepository registrations;
  private UserNames names;
  private SecretBox secrets;

  protected UserHashes() {}

  @Inject
  public UserHashes(RegistrationRepository registrations, UserNames names, SecretBox secrets) {
    this.registrations = registrations;
    this.names = names;
    this.secrets = secrets;
  }

  /**
   * The names that apps may know somebody by, by their hashes.
   *
   * @param id what an LMS calls them, or what apps do
   */
  public Map<String, String> namesByHash(TenantId tenant, String id) {
    var possible = new HashMap<String, String>();
    possible.put(secrets.hash(id), id);
    for (var registration : registrations.idsOf(tenant)) {
      var name = names.of(registration, id);
      possible.put(secrets.hash(name), name);
    }
    return possible;
  }

  /**
   * What a query finds under any of the hashes of somebody.
   *
   * @param query takes the tenant, and so many hashes as go into one
   */
  public <T> List<T> find(
      TenantId tenant, String id, BiFunction<TenantId, Collection<String>, List<T>> query) {
    return find(tenant, namesByHash(tenant, id), query);
  }

  /** The same for hashes that are known already. */
  public <T> List<T> find(
      TenantId tenant,
      Map<String, String> namesByHash,
      BiFunction<TenantId, Collection<String>, List<T>> query) {
    var hashes = List.copyOf(namesByHash.keySet());
    var found = new ArrayList<T>();
    for (int from = 0; from < hashes.size(); from += AT_ONCE) {
      found.addAll(
          query.apply(tenant, hashes.subList(from, Math.min(from + AT_ONCE, hashes.size()))));
    }
    return found;
  }
}
