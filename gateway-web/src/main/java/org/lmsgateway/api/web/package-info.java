/**
 * The prefix {@code /api/v1}: gathers the API resources of all components, admits only callers with
 * an access token, and describes it all for the document at {@code /openapi}. Above all components;
 * none uses it. Entry type: {@link org.lmsgateway.api.web.ApiApplication}.
 */
package org.lmsgateway.api.web;
