/**
 * Deep linking over HTTP: apps post what was chosen to the API, the browser fetches it once as a
 * page that posts it to the LMS. Entry types: {@link
 * org.lmsgateway.deeplinking.web.DeepLinkingResource}, {@link
 * org.lmsgateway.deeplinking.web.ContentReturnResource}.
 */
package org.lmsgateway.deeplinking.web;
