package org.lmsgateway.keys.service;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lmsgateway.keys.KeyPurpose;
import org.lmsgateway.keys.SigningKey;
import org.lmsgateway.keys.rotation.KeyPhase;

/** Key pairs in a list, with the database's constraint. */
public class SigningKeysInMemory extends SigningKeyRepository {

  private final List<SigningKey> latestFirst = new ArrayList<>();

  @Override
  public void add(SigningKey key) {
    if (of(key.purpose(), key.owner()).stream()
        .anyMatch(other -> other.generation() == key.generation())) {
      throw new PersistenceException(new SQLException("unique", "23505"));
    }
    latestFirst.add(0, key);
  }

  @Override
  public List<SigningKey> of(KeyPurpose purpose, String owner) {
    return latestFirst.stream()
        .filter(key -> key.owner().equals(owner) && key.purpose() == purpose)
        .toList();
  }

  @Override
  public List<SigningKey> signingSince(Instant time, int most) {
    return latestFirst.stream()
        .filter(key -> key.shown(time).retiredAt() == null && key.phase(time) == KeyPhase.CURRENT)
        .limit(most)
        .toList();
  }

  @Override
  public int removeRetiredBy(Instant time) {
    var before = latestFirst.size();
    latestFirst.removeIf(key -> !key.isPublished(time.plus(SigningKey.PUBLISHED_AFTER)));
    return before - latestFirst.size();
  }

  @Override
  public void remove(KeyPurpose purpose, String owner) {
    latestFirst.removeIf(key -> key.owner().equals(owner));
  }
}
