package org.lmsgateway.identity;

import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;

/** Makes API clients for the caller's own tenant, or, by operators, for the gateway. */
public interface ApiClientService {

  /** Makes a client with the caller's own roles and tenant. */
  Outcome<ApiClientCredentials> create(String name);

  /** In the order of names. */
  Page<ApiClient> list(PageRequest page);

  /**
   * Deletes a client; tokens that it has run out by themselves.
   *
   * @return whether there was one that the caller sees
   */
  boolean delete(String id);
}
