package org.lmsgateway.notice;

import java.util.List;
import org.lmsgateway.app.AppId;

/** Tells whether apps take the notices that are sent to them. */
public interface NoticeHealth {

  /** How often a notice is sent in vain before it counts as failing: some minutes. */
  int SEVERAL = 3;

  /**
   * What an app does not take, by addresses. For those who may change the app; to others nothing
   * fails.
   */
  List<FailingNotices> of(AppId app);
}
