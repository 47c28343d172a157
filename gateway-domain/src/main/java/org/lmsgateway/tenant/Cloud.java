package org.lmsgateway.tenant;

/** The cloud that a tenant's directory is in. */
public enum Cloud {
  /** The worldwide commercial cloud. */
  PUBLIC,
  /** US Government Community Cloud: in the commercial sign-in cloud, but set apart. */
  GCC,
  /** US Government Community Cloud High. */
  GCC_HIGH,
  /** US Department of Defense. */
  DOD,
  /** Operated by 21Vianet in China. */
  CHINA,
  /** The tenant has an OpenID provider of its own, entered by an operator. */
  SELF_HOSTED,
  /** The directory's document fits none of the above; never treated as public. */
  UNKNOWN
}
