/**
 * The launch inspector, the built-in app that shows what an LMS sent. It gets a launch as every app
 * does, by swapping its code, and reads it tolerantly, because to show what is odd is its purpose.
 * Keeps and logs nothing of it. Roles are put into words after LTI 1.3 Core, appendix A.2. Entry
 * type: {@link org.lmsgateway.inspector.web.InspectorPage}.
 */
package org.lmsgateway.inspector.web;
