package org.lmsgateway.launch.count;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** What a count is told apart by; a record could not be the key of an entity. */
public class LaunchCountKey implements Serializable {

  private String subject;
  private LocalDate day;
  private String outcome;

  public LaunchCountKey() {}

  @Override
  public boolean equals(Object other) {
    return other instanceof LaunchCountKey key
        && Objects.equals(subject, key.subject)
        && Objects.equals(day, key.day)
        && Objects.equals(outcome, key.outcome);
  }

  @Override
  public int hashCode() {
    return Objects.hash(subject, day, outcome);
  }
}
