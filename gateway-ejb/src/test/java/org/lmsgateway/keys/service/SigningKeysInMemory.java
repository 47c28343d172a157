package org.lmsgateway.keys.service;

import java.util.ArrayList;
import java.util.List;
import org.lmsgateway.keys.KeyPurpose;
import org.lmsgateway.keys.SigningKey;

/** Key pairs in a list. In the tests no owner has keys for two purposes. */
public class SigningKeysInMemory extends SigningKeyRepository {

  private final List<SigningKey> latestFirst = new ArrayList<>();

  @Override
  public void add(SigningKey key) {
    latestFirst.add(0, key);
  }

  @Override
  public List<SigningKey> of(KeyPurpose purpose, String owner) {
    return latestFirst.stream().filter(key -> key.owner().equals(owner)).toList();
  }

  @Override
  public void remove(KeyPurpose purpose, String owner) {
    latestFirst.removeIf(key -> key.owner().equals(owner));
  }
}
