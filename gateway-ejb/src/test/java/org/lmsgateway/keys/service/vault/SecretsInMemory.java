package org.lmsgateway.keys.service.vault;

import org.lmsgateway.keys.StoredSecret;

/** The one secret, as a new database has it. */
public class SecretsInMemory extends StoredSecretRepository {

  private final StoredSecret secret = new StoredSecret(StoredSecret.PSEUDONYMS);

  @Override
  public StoredSecret get(String name) {
    return secret;
  }

  @Override
  public StoredSecret lock(String name) {
    return secret;
  }
}
