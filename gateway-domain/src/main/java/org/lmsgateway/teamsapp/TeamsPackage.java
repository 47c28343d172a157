package org.lmsgateway.teamsapp;

import java.util.Objects;
import org.lmsgateway.shared.error.ErrorCode;

/** What becomes of the wish for a package. */
public sealed interface TeamsPackage {

  /**
   * It is there.
   *
   * @param id by which the catalogue of Teams knows the app
   * @param zip with the manifest and the icons; not to be changed
   */
  record Packed(String id, byte[] zip) implements TeamsPackage {
    public Packed {
      Objects.requireNonNull(id, "a package has an id");
      Objects.requireNonNull(zip, "a package has content");
    }
  }

  /** There can be none yet. */
  record Unpacked(ErrorCode reason) implements TeamsPackage {
    public Unpacked {
      Objects.requireNonNull(reason, "there is a reason");
    }
  }
}
