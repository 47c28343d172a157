package org.lmsgateway.shared.version;

import java.util.Set;

/**
 * Which versions of a thing the request in progress may change. It belongs to the thread, because
 * the persistence provider knows no request where it asks for it.
 */
public final class ExpectedVersion {

  private static final ThreadLocal<ExpectedVersion> CURRENT = new ThreadLocal<>();

  private final String id;
  private final Set<Long> versions;

  private ExpectedVersion(String id, Set<Long> versions) {
    this.id = id;
    this.versions = versions;
  }

  /** From now on, this thread changes that thing only if it has one of the versions. */
  public static void expect(String id, Set<Long> versions) {
    CURRENT.set(new ExpectedVersion(id, Set.copyOf(versions)));
  }

  /** The request is over. */
  public static void clear() {
    CURRENT.remove();
  }

  /**
   * Asks before something is written.
   *
   * @throws VersionOutdatedException if it is the thing, and of another version
   */
  static void check(Versioned thing) {
    var expected = CURRENT.get();
    if (expected != null
        && expected.id.equals(thing.versionedId())
        && !expected.versions.contains(thing.version())) {
      throw new VersionOutdatedException();
    }
  }
}
