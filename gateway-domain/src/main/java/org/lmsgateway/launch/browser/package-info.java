/**
 * How a launch is tied to the browser that began it, although an LMS shows the gateway in an iframe
 * of another site: by a cookie, by what the LMS's page keeps for the gateway (LTI Platform Storage
 * 0.1), or in a window of its own. Knows nothing of what a launch is. Entry type: {@link
 * org.lmsgateway.launch.browser.BindingWay}.
 */
package org.lmsgateway.launch.browser;
