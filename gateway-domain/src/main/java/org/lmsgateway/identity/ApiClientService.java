package org.lmsgateway.identity;

import java.util.Optional;
import org.lmsgateway.keys.assertion.KeysDraft;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.list.ListSearch;

/**
 * Makes API clients for the caller's own tenant, or, by operators, for the gateway. A client that
 * the caller does not see is as if it did not exist.
 */
public interface ApiClientService {

  /** Makes a client of the caller's own tenant. */
  Outcome<ApiClientCredentials> create(ApiClientDraft draft);

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
   * Gives a client other keys to prove itself by. Its secret, or the keys before, end at once; to
   * change keys without a break, publish or enter both for a while.
   *
   * @param draft not empty
   * @return empty if there is no such client that the caller sees
   */
  Optional<Outcome<ApiClient>> proveBy(String id, KeysDraft draft);

  /**
   * Gives a client a new secret. One that proved itself by keys does so by the secret from now on.
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
