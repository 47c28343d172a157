/** Adds apps and finds them. Entry type: {@link org.lmsgateway.app.service.AppServiceBean}. */
package org.lmsgateway.app.service;
