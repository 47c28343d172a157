/**
 * Notices in HTTP: {@link org.lmsgateway.notice.web.NoticesResource} for the apps that want them,
 * {@link org.lmsgateway.notice.web.NoticeInboxResource} for the LMSs that send them, under a prefix
 * of its own ({@link org.lmsgateway.notice.web.NoticeApplication}).
 */
package org.lmsgateway.notice.web;
