package org.lmsgateway.shared.web.view;

import java.util.Map;

/**
 * A Faces view as the answer of a REST resource; {@link FacesPageWriter} renders it.
 *
 * @param view the path of the view in the WAR; below {@code /WEB-INF/}, so that nobody opens it
 *     directly
 * @param model what the view shows, found there as {@code model}; it may hold what came from
 *     outside, because Facelets escapes it
 */
public record FacesPage(String view, Map<String, Object> model) {
  /** The media type of all pages. */
  public static final String HTML = "text/html;charset=UTF-8";

  public FacesPage {
    if (!view.startsWith("/WEB-INF/")) {
      throw new IllegalArgumentException("a resource's view is below /WEB-INF/: " + view);
    }
    model = Map.copyOf(model);
  }
}
