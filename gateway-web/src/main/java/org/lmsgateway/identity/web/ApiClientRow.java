package org.lmsgateway.identity.web;

import java.io.Serializable;
import java.time.Instant;
import org.lmsgateway.identity.ApiClient;

/** An API client as the list shows it. */
public record ApiClientRow(String id, String name, Instant createdAt) implements Serializable {

  static ApiClientRow of(ApiClient client) {
    return new ApiClientRow(client.id(), client.name(), client.createdAt());
  }
}
