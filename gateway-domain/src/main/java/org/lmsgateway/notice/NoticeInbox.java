package org.lmsgateway.notice;

import org.lmsgateway.registration.RegistrationId;

/** Takes the notices that LMSs send. */
public interface NoticeInbox {

  /**
   * Checks notices, writes them down for the apps that want them, and begins to pass them on. Of
   * several, the good ones are taken also if others are refused; one that comes again is taken
   * once.
   *
   * @param body as it was sent
   */
  NoticeReceipt receive(RegistrationId registration, String body);
}
