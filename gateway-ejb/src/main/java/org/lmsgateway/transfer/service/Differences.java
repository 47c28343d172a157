package org.lmsgateway.transfer.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.lmsgateway.transfer.PlannedChange.Difference;

/** Collects the fields in which two things differ. */
final class Differences {

  private final List<Difference> found = new ArrayList<>();

  List<Difference> found() {
    return List.copyOf(found);
  }

  void one(String field, Object from, Object to) {
    if (!Objects.equals(from, to)) {
      found.add(new Difference(field, text(from), text(to)));
    }
  }

  private static List<String> text(Object value) {
    return value == null ? List.of() : List.of(value.toString());
  }

  void many(String field, Collection<?> from, Collection<?> to) {
    var gone = without(from, to);
    var come = without(to, from);
    if (!gone.isEmpty() || !come.isEmpty()) {
      found.add(new Difference(field, gone, come));
    }
  }

  private static List<String> without(Collection<?> some, Collection<?> others) {
    return some.stream()
        .filter(one -> !others.contains(one))
        .map(String::valueOf)
        .sorted()
        .toList();
  }
}
