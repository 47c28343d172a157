/**
 * What somebody who runs launches should look at today, beyond the launches themselves. Entry type:
 * {@link org.lmsgateway.launch.attention.AttentionService}.
 */
package org.lmsgateway.launch.attention;
