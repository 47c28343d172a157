package org.lmsgateway.launch.web.home;

import java.time.LocalDate;

/**
 * The launches of one day.
 *
 * @param day in UTC
 */
public record LaunchDay(LocalDate day, long accepted, long refused) {

  public long getAll() {
    return accepted + refused;
  }
}
