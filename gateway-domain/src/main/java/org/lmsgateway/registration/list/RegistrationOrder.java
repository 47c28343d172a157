package org.lmsgateway.registration.list;

/** What a list of registrations is sorted by; where that is equal, by name. */
public enum RegistrationOrder {
  NAME,
  PLATFORM,
  STATUS,
  /** By when it was last changed. */
  CHANGED,
  /** By when it was last launched, as far as launches are counted: a minute behind. */
  LAST_LAUNCH
}
