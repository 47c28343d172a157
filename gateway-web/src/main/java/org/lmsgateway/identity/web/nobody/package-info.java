/**
 * Spares launches the authentication that they do not need: nobody calls them but a browser that
 * the launch itself will check. Standard means only (Jakarta Authentication 3.0). Entry type:
 * {@link org.lmsgateway.identity.web.nobody.LaunchesHaveNoCaller}.
 */
package org.lmsgateway.identity.web.nobody;
