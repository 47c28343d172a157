package org.lmsgateway.identity.device;

import org.lmsgateway.shared.error.ErrorCode;

/** Why a program is not signed in by a code, told to the program or to the person. */
public enum DeviceRefusal implements ErrorCode {
  /** No program waits under this code. */
  DEVICE_CODE_UNKNOWN,
  /** Nobody approved in time. */
  DEVICE_CODE_EXPIRED,
  /** Somebody has approved or denied, or the program has its token. */
  DEVICE_CODE_USED,
  /** The person denied. */
  DEVICE_DENIED,
  /** The person who approved may no longer sign in, or the tenant is not served. */
  DEVICE_PERSON_NOT_SERVED,
  /** The person has typed too many codes that do not exist. */
  DEVICE_TOO_MANY_TRIES,
  /** Too many programs wait at one address. */
  DEVICE_TOO_MANY_WAITING
}
