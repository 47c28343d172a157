/**
 * The practice LMS: a small course that plays an LTI 1.3 platform against the gateway, so that
 * somebody can see launches, good and broken, before a real LMS is connected. It is bound to the
 * demo tenant and the built-in apps and runs on a loopback address only. It uses the launch as any
 * LMS does, from outside; nothing below knows it. Entry type: {@link
 * org.lmsgateway.practice.PracticeLms}.
 */
package org.lmsgateway.practice;
