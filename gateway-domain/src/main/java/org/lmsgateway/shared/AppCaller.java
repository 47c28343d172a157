package org.lmsgateway.shared;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An app that calls the services of a course. It has no role in any tenant: what it may do follows
 * from the courses that have launched it.
 *
 * @param app its id
 * @param courseKey the one course that its token opens, or null if it may work in all of its own
 * @param launch the launch whose token it is, or null if it calls by its own right
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

  /** The one course that its token opens; empty if it may work in all of its own. */
  public Optional<String> course() {
    return Optional.ofNullable(courseKey);
  }
}
