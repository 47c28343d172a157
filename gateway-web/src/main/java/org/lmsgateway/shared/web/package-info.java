/**
 * What all pages and resources share: which area of the site an address belongs to, and the headers
 * that every answer of that area carries. Knows no component.
 */
package org.lmsgateway.shared.web;
