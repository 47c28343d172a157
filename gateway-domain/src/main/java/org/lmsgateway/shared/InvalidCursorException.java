package org.lmsgateway.shared;

/** A cursor has the form of one, but was not given by this list. */
public class InvalidCursorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public InvalidCursorException() {
    super("the cursor is none that this list gave");
  }
}
