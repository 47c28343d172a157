/**
 * What an LMS says when it registers itself, all of it untrusted: its description of itself and its
 * answer to the gateway's wish. Reads tolerantly, checks what matters, and knows nothing of links
 * and registrations. Source: LTI Dynamic Registration 1.0 §3.4 to §3.6. Entry types: {@link
 * org.lmsgateway.registration.service.dynamic.platform.DescriptionFetch}, {@link
 * org.lmsgateway.registration.service.dynamic.platform.PlatformCall}.
 */
package org.lmsgateway.registration.service.dynamic.platform;
