package org.lmsgateway.launch.count;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * How far the launches are counted; one row. Its version keeps two nodes from counting the same
 * launches, should a lease ever run out under one of them.
 */
@Entity
@Table(name = "launch_counting")
public class LaunchCounting {

  /** The one row's id. */
  public static final String ID = "launches";

  @Id private String id;

  @Column(name = "counted_until")
  private Instant until;

  @Version private long version;

  protected LaunchCounting() {}

  /** All launches before that time are counted, none from then on. */
  public Instant until() {
    return until;
  }

  public void advance(Instant time) {
    until = time;
  }
}
