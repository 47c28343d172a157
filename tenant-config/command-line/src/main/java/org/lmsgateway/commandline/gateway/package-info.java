/**
 * Calls of the gateway's API over HTTP: by which way (proxy, private authority), and what is told
 * when a call fails on its way or is refused. Entry: {@link
 * org.lmsgateway.commandline.gateway.Gateway}.
 */
package org.lmsgateway.commandline.gateway;
