/**
 * The command line, {@code gatewayctl}: what an admin does by commands and scripts rather than in
 * the portal. It is a client of the API like any other and knows no class of the gateway. Entry:
 * {@link org.lmsgateway.commandline.Gatewayctl}.
 */
package org.lmsgateway.commandline;
