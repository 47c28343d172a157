package org.lmsgateway.commandline.terminal;

/** The exit codes, which scripts rely on: {@code docs/command-line.md} lists them. */
public enum Exit {
  DONE(0),
  /** The command line itself is at fault. */
  FAULT(1),
  /** The command or its options are not as they must be; picocli's own code, too. */
  USAGE(2),
  /** The gateway says no. */
  REFUSED(3),
  /** There is no session, or it has ended. */
  NOT_CONNECTED(4),
  /** Nothing went wrong, and {@code plan} found something to change. */
  CHANGES(5),
  /** The gateway is not reached, or cannot answer now. */
  NETWORK(6),
  /** The file has faults; nothing was changed. */
  FILE(7),
  /** {@code diagnose} found a check that failed. */
  DIAGNOSED(8),
  /** The person was asked, and said no. */
  DECLINED(9);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
