package org.lmsgateway.notice.web;

import jakarta.ws.rs.ext.Provider;
import org.lmsgateway.shared.web.BodyLimit;

/** Roomier than the API's: an LMS may send many notices at once. */
@Provider
public class NoticeBodyLimit extends BodyLimit {
  public NoticeBodyLimit() {
    super(512 * 1024);
  }
}
