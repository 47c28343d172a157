package org.lmsgateway.microsoft;

/** How the gateway proves to a directory that it is the application. */
public enum SignInBy {
  /** By a secret that the directory has made, and an admin has entered. */
  SECRET,
  /** By a key of the gateway's own, whose certificate an admin uploads to the directory. */
  CERTIFICATE
}
