/**
 * Notices: what an LMS tells without anybody having clicked, such as that a course was copied. Apps
 * subscribe to them by course, the gateway subscribes at the LMS, checks what comes and passes it
 * on until the app has taken it. Knows courses, but no launches. Source: LTI Platform Notification
 * Service 1.0. Entry types: {@link org.lmsgateway.notice.NoticeService} for apps, {@link
 * org.lmsgateway.notice.NoticeInbox} for LMSs.
 */
package org.lmsgateway.notice;
