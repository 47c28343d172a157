/** Sakai, as an LMS that launches tools. */
package org.lmsgateway.lms.sakai;
