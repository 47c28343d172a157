package org.lmsgateway.keys.service.keyset;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.Executor;

/**
 * Fetches key sets before they run out, so that no launch waits for an LMS. Each node does it for
 * itself, because each has its own cache; so there is no lease.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeySetRefresh {

  @Resource private ManagedExecutorService executor;

  private final KeySets sets;

  public KeySetRefresh() {
    this(null);
  }

  @Inject
  public KeySetRefresh(KeySets sets) {
    this.sets = sets;
  }

  @Schedule(hour = "*", minute = "*", second = "23", persistent = false, info = "key-set-refresh")
  void onTimer() {
    refresh(executor);
  }

  /** Side by side, because one LMS that does not answer must not keep the others waiting. */
  void refresh(Executor with) {
    sets.due().forEach(set -> with.execute(set::fetchNow));
  }
}
