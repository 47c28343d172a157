package org.lmsgateway.course.service.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.shared.service.Claims;
import org.lmsgateway.shared.service.ForeignCursorException;
import org.lmsgateway.shared.service.JsonMaps;

/**
 * Encrypts places of lists into cursors and reads them again. A cursor counts for the app, the
 * course and the list that it was made for, and as long as the LMS's list stays on that server.
 */
@ApplicationScoped
public class ListCursors {

  private SecretBox secrets;

  protected ListCursors() {}

  @Inject
  public ListCursors(SecretBox secrets) {
    this.secrets = secrets;
  }

  /** A cursor that leads to a place. */
  public String seal(OpenCourse open, LmsList list, ListPlace place) {
    Map<String, Object> content = new HashMap<>();
    content.put("address", place.address().toString());
    place.role().ifPresent(role -> content.put("role", role));
    return secrets.seal(purpose(open, list), JsonMaps.write(content));
  }

  /**
   * Reads a cursor.
   *
   * @param start where the list begins now
   * @throws ForeignCursorException if it was not made for this app, course and list
   */
  public ListPlace open(OpenCourse open, LmsList list, URI start, String cursor) {
    return secrets
        .open(purpose(open, list), cursor)
        .map(json -> new Claims(JsonMaps.read(json)))
        .map(
            place ->
                new ListPlace(URI.create(place.text("address").orElseThrow()), place.text("role")))
        .filter(place -> PageLinks.isSameOrigin(place.address(), start))
        .orElseThrow(ForeignCursorException::new);
  }

  private static String purpose(OpenCourse open, LmsList list) {
    return "cursor " + list + " " + open.course().id() + " " + open.app().id();
  }
}
