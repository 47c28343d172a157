package org.lmsgateway.launch.web;

/** Pages that refuse no launch, but explain what somebody came to. */
enum Notice {
  LAUNCH_ADDRESS(405),
  APP_ADDRESS(200),
  OPEN_IN_WINDOW(200),
  NOT_FOUND(404),
  NOT_UNDERSTOOD(400),
  TOO_LARGE(413),
  FAULT(500),
  DATABASE_UNREACHABLE(503);

  private final int status;

  Notice(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }
}
