package org.lmsgateway.shared;

import java.util.List;
import java.util.Objects;

/** What became of a change that somebody asked for: done, or rejected with every fault named. */
public sealed interface Outcome<T> {

  /** The change was made. */
  record Done<T>(T value) implements Outcome<T> {
    public Done {
      Objects.requireNonNull(value, "what was done has a value");
    }
  }

  /** Nothing was changed. The faults are in the order of the fields, never empty. */
  record Rejected<T>(List<FieldFault> faults) implements Outcome<T> {
    public Rejected {
      faults = List.copyOf(faults);
      if (faults.isEmpty()) {
        throw new IllegalArgumentException("a rejection names at least one fault");
      }
    }
  }
}
