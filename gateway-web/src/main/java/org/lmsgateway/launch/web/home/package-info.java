/**
 * The first page of the portal: how launches go, what wants to be looked at, and the first steps of
 * an empty gateway. It shows what services tell and decides nothing. Entry type: {@link
 * org.lmsgateway.launch.web.home.HomePage}.
 */
package org.lmsgateway.launch.web.home;
