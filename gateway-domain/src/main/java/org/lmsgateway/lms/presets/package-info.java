/** Finds the preset of a platform. Entry type: {@link org.lmsgateway.lms.presets.Presets}. */
package org.lmsgateway.lms.presets;
