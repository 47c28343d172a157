/**
 * The gateway as the tool that a registration makes it to an LMS: what it is called, what its apps
 * take and want, and the document by which some LMSs set it up. Entry type: {@link
 * org.lmsgateway.registration.tool.ToolFileService}.
 */
package org.lmsgateway.registration.tool;
