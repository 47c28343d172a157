/**
 * The help pages: whom to ask, guides, and the report of a problem with its preview. Entry types:
 * {@link org.lmsgateway.help.web.HelpPage}, {@link org.lmsgateway.help.web.ReportServlet}.
 */
package org.lmsgateway.help.web;
