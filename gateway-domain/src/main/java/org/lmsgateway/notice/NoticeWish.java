package org.lmsgateway.notice;

import java.util.List;

/**
 * Which notices about a course an app wants.
 *
 * @param types as the LMS names them; empty for none
 * @param handler where they are to be sent, as it was entered; null for nowhere
 */
public record NoticeWish(List<String> types, String handler) {

  /** What an app has that has not subscribed. */
  public static final NoticeWish NONE = new NoticeWish(List.of(), null);

  public NoticeWish {
    types = List.copyOf(types);
  }
}
