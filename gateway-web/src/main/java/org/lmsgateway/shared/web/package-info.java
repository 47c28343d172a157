/**
 * What all pages and resources share: which area of the site an address belongs to, the headers
 * that every answer of that area carries, the limit of a body, and what pages need to survive a
 * fault. Knows no component. Entry type: {@link org.lmsgateway.shared.web.SiteArea}; resources read
 * and answer with the types of {@code org.lmsgateway.shared.web.json}.
 */
package org.lmsgateway.shared.web;
