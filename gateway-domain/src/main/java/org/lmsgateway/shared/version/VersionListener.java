package org.lmsgateway.shared.version;

import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;

/**
 * Holds what {@link ExpectedVersion} says, in the transaction that writes. That nobody else writes
 * at the same time, the version column holds.
 */
public class VersionListener {

  @PrePersist
  @PreUpdate
  @PreRemove
  void check(Versioned thing) {
    ExpectedVersion.check(thing);
  }
}
