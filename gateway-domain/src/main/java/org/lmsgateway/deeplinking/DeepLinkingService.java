package org.lmsgateway.deeplinking;

import java.time.Duration;
import java.util.Optional;
import org.lmsgateway.course.CourseOutcome;

/** Takes content from an app and hands it, signed, to the browser that brings it to the LMS. */
public interface DeepLinkingService {

  /** How long the browser has to come. */
  Duration TICKET_LIFE = Duration.ofMinutes(5);

  /**
   * Prepares what the calling app has chosen in the deep linking launch whose access token it calls
   * with. A second choice replaces the first, until one is returned.
   */
  CourseOutcome<ContentTicket> choose(ContentChoice choice);

  /**
   * Gives the content away, once.
   *
   * @param code the last part of a ticket's location
   * @return empty if the code is unknown, used, replaced or too old, or its registration is gone
   */
  Optional<ContentReturn> take(String code);
}
