/**
 * What differs from LMS to LMS: where each is reached, what it does in its own way, and what can be
 * asked of its people. One package below for each LMS; each has a {@link
 * org.lmsgateway.lms.Preset}, with the capabilities that this package names. Knows no registration:
 * it answers questions about a platform. Entry types: {@link org.lmsgateway.lms.Platform} and
 * {@code presets.Presets}.
 */
package org.lmsgateway.lms;
