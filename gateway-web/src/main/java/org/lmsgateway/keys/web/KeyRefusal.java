package org.lmsgateway.keys.web;

import org.lmsgateway.shared.error.ErrorCode;

/** Why keys are left as they are. Each has a title, a text, a cause and a fix. */
public enum KeyRefusal implements ErrorCode {
  /** Not everybody can know the next key yet; it takes over when they do. */
  NEXT_KEY_TOO_NEW,
  /** The LMS's key set was fetched twice within the last minute. */
  KEY_SET_FETCHED_LATELY
}
