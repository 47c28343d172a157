/**
 * Whose pages may show pages of a launch in a frame, as far as an LMS's addresses and its preset
 * tell. Knows no registration and no header. Entry type: {@link
 * org.lmsgateway.lms.frame.FrameAncestors}.
 */
package org.lmsgateway.lms.frame;
