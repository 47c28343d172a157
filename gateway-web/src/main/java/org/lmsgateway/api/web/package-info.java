/**
 * The prefix {@code /api/v1}: gathers the API resources of all components, and describes them for
 * the document at {@code /openapi}. Above all components; none uses it. Entry type: {@link
 * org.lmsgateway.api.web.ApiApplication}.
 */
package org.lmsgateway.api.web;
