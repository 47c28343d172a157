/**
 * Finds what wants to be looked at. It reads what other components keep and changes nothing. Entry
 * type: {@link org.lmsgateway.launch.service.attention.AttentionServiceBean}.
 */
package org.lmsgateway.launch.service.attention;
