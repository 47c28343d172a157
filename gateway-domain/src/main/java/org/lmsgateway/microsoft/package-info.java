/**
 * The connection of a tenant to Microsoft 365: the application that its admin registered in its
 * directory, and what the gateway may do there. Knows nothing of courses. Entry type: {@link
 * org.lmsgateway.microsoft.MicrosoftConnections}.
 */
package org.lmsgateway.microsoft;
