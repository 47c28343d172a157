package org.lmsgateway.shared.change;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import java.util.Optional;

/**
 * Listens to the entities that launches are decided by. Statements that write past the entities are
 * not heard: what they write, launches must not depend on.
 */
public class ChangeListener {

  @PostPersist
  @PostUpdate
  @PostRemove
  void changed(Object entity) {
    container().ifPresent(beans -> beans.select(ConfigurationChanges.class).get().changing());
  }

  /**
   * Payara injects nothing into listeners, so they are looked up. Without a container there is
   * none, and nothing is kept in memory either.
   */
  private static Optional<CDI<Object>> container() {
    try {
      return Optional.of(CDI.current());
    } catch (IllegalStateException e) {
      return Optional.empty();
    }
  }
}
