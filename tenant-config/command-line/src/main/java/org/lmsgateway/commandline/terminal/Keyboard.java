package org.lmsgateway.commandline.terminal;

/** A person who can be asked. */
public interface Keyboard {

  /** What the person types; null if they end the input. */
  String line(String question);

  /** The same, but it is not shown while it is typed. */
  char[] secret(String question);
}
