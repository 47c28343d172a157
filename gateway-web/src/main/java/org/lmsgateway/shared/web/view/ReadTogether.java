package org.lmsgateway.shared.web.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Lets a page read several things as they are at one time, each row once. It is a bean of its own
 * because one that is kept with a view must have no interceptors: they would be copied to other
 * nodes with it, and those of the server cannot be read there.
 */
@ApplicationScoped
public class ReadTogether {

  /** Runs it in one transaction. */
  @Transactional
  public void run(Runnable reading) {
    reading.run();
  }
}
