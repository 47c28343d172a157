/**
 * What all pages and resources share: which area of the site an address belongs to and the headers
 * that every answer of that area carries; strict reading of JSON bodies and parts of lists. Knows
 * no component. Entry type for resources: {@link org.lmsgateway.shared.web.JsonMembers}.
 */
package org.lmsgateway.shared.web;
