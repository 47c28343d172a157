package org.lmsgateway.shared;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An app that calls the services of a course. It has no role in any tenant: what it may do follows
 * from the courses that have launched it.
 *
 * @param app its id
 * @param courseKey the one course that a launch's token opens; null if that launch opens none, or
 *     if the app calls by its own right
 * @param launch the launch whose token it is, or null if the app calls by its own right, and then
 *     all of its courses are open to it
 */
public record AppCaller(String app, String courseKey, String launch) implements TokenHolder {

  /** What {@code @RolesAllowed} names. */
  public static final String ROLE = "app";

  public AppCaller {
    Objects.requireNonNull(app, "an app has an id");
  }

  @Override
  public String getName() {
    return "app:" + app;
  }

  @Override
  public Set<String> roleNames() {
    return Set.of(ROLE);
  }

  /** Whether its token opens that course, if the course has launched the app at all. */
  public boolean opens(String course) {
    return launch == null || course.equals(courseKey);
  }

  /** The launch whose token it is; empty if it calls by its own right. */
  public Optional<String> ofLaunch() {
    return Optional.ofNullable(launch);
  }
}
