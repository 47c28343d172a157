/**
 * Connects a tenant to Microsoft 365: what an admin enters, the script that registers the
 * application, and what Microsoft says of it. Entry type: {@link
 * org.lmsgateway.microsoft.service.setup.MicrosoftConnectionsBean}.
 */
package org.lmsgateway.microsoft.service.setup;
