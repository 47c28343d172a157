/**
 * The launch over HTTP: the two addresses that an LMS's browser comes to, the pages that explain a
 * refusal, and the log of launches in the API. Decides nothing about a launch; that is the
 * services'. Entry types in the order of a launch: {@link org.lmsgateway.launch.web.LoginServlet},
 * {@link org.lmsgateway.launch.web.LaunchServlet}, {@link org.lmsgateway.launch.web.LaunchPages}.
 */
package org.lmsgateway.launch.web;
