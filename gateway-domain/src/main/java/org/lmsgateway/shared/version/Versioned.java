package org.lmsgateway.shared.version;

/** A stored thing, each change of which makes another version of it. */
public interface Versioned {

  /** The id of the thing, as text. */
  String versionedId();

  /** The version; it says nothing but whether two are the same. */
  long version();
}
