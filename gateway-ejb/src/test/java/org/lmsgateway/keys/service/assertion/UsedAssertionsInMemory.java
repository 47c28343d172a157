package org.lmsgateway.keys.service.assertion;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.lmsgateway.keys.assertion.UsedAssertion;

/** Used assertions in a set. */
public class UsedAssertionsInMemory extends UsedAssertionRepository {

  private final Set<UsedAssertion> rows = new HashSet<>();

  @Override
  public void add(UsedAssertion assertion) {
    if (!rows.add(assertion)) {
      throw new PersistenceException(new SQLException("unique", "23505"));
    }
  }

  @Override
  public void removeExpired(Instant now) {
    rows.removeIf(row -> row.expiresAt().isBefore(now));
  }

  public int size() {
    return rows.size();
  }
}
