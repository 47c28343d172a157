package org.lmsgateway.notice;

import java.util.Objects;

/** What became of notices that an LMS sent. */
public sealed interface NoticeReceipt {

  /** All were taken; whether an app wants them is no matter of the LMS. */
  record Taken() implements NoticeReceipt {}

  /**
   * At least one was not.
   *
   * @param reason of the first
   * @param detail may be empty
   */
  record Refused(NoticeRefusal reason, String detail) implements NoticeReceipt {
    public Refused {
      Objects.requireNonNull(reason, "a refusal has a reason");
      Objects.requireNonNull(detail, "the detail may be empty, but not null");
    }
  }
}
