/**
 * Subscribes at LMSs to what apps want to be told, checks the notices that come, and passes them on
 * by an outbox: written first, sent at once, and again with growing pauses until the app takes them
 * or a day is over. Entry types: {@link org.lmsgateway.notice.service.NoticeServiceBean}, {@link
 * org.lmsgateway.notice.service.NoticeInboxBean}, {@link
 * org.lmsgateway.notice.service.NoticeForwarder}.
 */
package org.lmsgateway.notice.service;
