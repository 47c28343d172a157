package org.lmsgateway.identity;

import java.util.Optional;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.list.ListSearch;

/**
 * Makes API clients for the caller's own tenant, or, by operators, for the gateway. A client that
 * the caller does not see is as if it did not exist.
 */
public interface ApiClientService {

  /** Makes a client with the caller's own roles and tenant. */
  Outcome<ApiClientCredentials> create(String name);

  /**
   * Makes a client of the caller's own tenant.
   *
   * @param auditOnly whether it may read the audit log and nothing else; otherwise it has the
   *     caller's own roles
   */
  Outcome<ApiClientCredentials> create(String name, boolean auditOnly);

  /** In the order of names. */
  Page<ApiClient> list(PageRequest page);

  /** What is looked for in names. */
  Page<ApiClient> list(ListSearch search, PageRequest page);

  Optional<ApiClient> find(String id);

  /**
   * Gives a client another name.
   *
   * @return empty if there is no such client that the caller sees
   */
  Optional<Outcome<ApiClient>> rename(String id, String name);

  /**
   * Gives a client a new secret.
   *
   * @param endOld whether the old one ends at once, because it leaked; else it counts for a day
   *     more, so that the program can be changed over without a break
   * @return empty if there is no such client that the caller sees
   */
  Optional<ApiClientCredentials> renewSecret(String id, boolean endOld);

  /**
   * Deletes a client; tokens that it has run out by themselves.
   *
   * @return whether there was one that the caller sees
   */
  boolean delete(String id);
}
