package org.lmsgateway.keys;

import java.util.Objects;
import java.util.Optional;

/**
 * Says whose tool keys are used for whom, which is the operator's choice. Implemented above this
 * component, because keys know no registrations and no tenants.
 */
public interface ToolKeyOwners {

  /** For somebody who needs a tool key, such as a registration; never null. */
  Owners of(String user);

  /**
   * Whose keys are used.
   *
   * @param signs whose key signs
   * @param alternative whose keys would, had the operator chosen otherwise. They are published too,
   *     so that the choice can be changed without a break
   */
  record Owners(String signs, Optional<String> alternative) {
    public Owners {
      Objects.requireNonNull(signs, "somebody's key signs");
      Objects.requireNonNull(alternative, "the alternative may be empty, but not null");
    }

    /** Of somebody for whom there is no choice. */
    public static Owners self(String user) {
      return new Owners(user, Optional.empty());
    }
  }
}
