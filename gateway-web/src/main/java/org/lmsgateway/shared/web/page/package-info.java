/**
 * What the Faces pages of all components share: what they say once, what is wrong with a form, the
 * part of a list that is shown so far, and what becomes of a page that fails. Knows no component.
 * Entry type: {@link org.lmsgateway.shared.web.page.PageFaults}.
 */
package org.lmsgateway.shared.web.page;
