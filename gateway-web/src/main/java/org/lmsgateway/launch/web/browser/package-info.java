/**
 * What the browser is asked and told where an LMS shows the gateway in an iframe and cookies may be
 * blocked: the page that tries the ways, the check of the cookie, the page that fetches a secret
 * from the LMS's page. Decides nothing; the scripts beside the pages ({@code resources/launch}) do
 * the trying. Entry type: {@link org.lmsgateway.launch.web.browser.BindingPages}.
 */
package org.lmsgateway.launch.web.browser;
