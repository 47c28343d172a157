/**
 * Apps over HTTP: the API resource. Decides nothing about apps; that is the service's. Entry type:
 * {@link org.lmsgateway.app.web.AppsResource}.
 */
package org.lmsgateway.app.web;
