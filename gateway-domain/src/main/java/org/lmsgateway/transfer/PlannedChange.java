package org.lmsgateway.transfer;

import java.util.List;
import java.util.Objects;

/**
 * One thing that is not as the document says.
 *
 * @param name what people call it
 * @param key what the document tells it apart by: an app's key, a registration's issuer and client
 *     id; a tenant has none, and it is empty
 * @param differences its fields that will be others; empty if it is made or deleted
 */
public record PlannedChange(
    TransferAction action,
    TransferKind kind,
    String name,
    String key,
    List<Difference> differences) {
  public PlannedChange {
    Objects.requireNonNull(action, "a change has an action");
    Objects.requireNonNull(kind, "a change is of a thing of some kind");
    Objects.requireNonNull(name, "a change names its thing");
    Objects.requireNonNull(key, "a thing's key may be empty, but not null");
    differences = List.copyOf(differences);
  }

  /**
   * A field that will be another.
   *
   * @param from what goes; of lists only what is taken out; may be empty
   * @param to what comes; of lists only what is added; may be empty
   */
  public record Difference(String field, List<String> from, List<String> to) {
    public Difference {
      Objects.requireNonNull(field, "a difference names its field");
      from = List.copyOf(from);
      to = List.copyOf(to);
    }
  }
}
