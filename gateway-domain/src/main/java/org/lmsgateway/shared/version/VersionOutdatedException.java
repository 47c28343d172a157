package org.lmsgateway.shared.version;

/** Somebody has changed the thing since the caller read it. */
public class VersionOutdatedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public VersionOutdatedException() {
    super("it was changed since it was read");
  }
}
