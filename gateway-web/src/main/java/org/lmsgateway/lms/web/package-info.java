/**
 * What the pages say of LMSs: step-by-step instructions, and what each calls things. Entry type:
 * {@link org.lmsgateway.lms.web.LmsTexts}.
 */
package org.lmsgateway.lms.web;
