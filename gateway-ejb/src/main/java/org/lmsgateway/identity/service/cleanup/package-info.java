/** Forgets what is over of signing in from elsewhere than the portal. */
package org.lmsgateway.identity.service.cleanup;
