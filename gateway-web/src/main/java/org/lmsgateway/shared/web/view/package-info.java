/**
 * Faces views as answers of REST resources. A resource decides status, headers and model; the view
 * is rendered by a forward that looks like a plain GET. Entry type: {@link
 * org.lmsgateway.shared.web.view.FacesPage}.
 */
package org.lmsgateway.shared.web.view;
