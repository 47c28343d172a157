package org.lmsgateway.registration.list;

import java.util.Objects;
import java.util.Optional;
import org.lmsgateway.lms.Platform;

/**
 * Which registrations are wanted, in which order.
 *
 * @param text a part of name, issuer or client id, in any case; blank or null for all
 * @param platform null for all
 * @param status null for all
 * @param descending the other way round
 */
public record RegistrationQuery(
    String text,
    Platform platform,
    ListedStatus status,
    RegistrationOrder order,
    boolean descending) {

  private static final int MOST_TEXT = 255;

  /** All, in the order of names. */
  public static final RegistrationQuery ALL =
      new RegistrationQuery(null, null, null, RegistrationOrder.NAME, false);

  public RegistrationQuery {
    var stripped = text == null ? "" : text.strip();
    text = stripped.length() > MOST_TEXT ? stripped.substring(0, MOST_TEXT) : stripped;
    Objects.requireNonNull(order, "a list has an order");
  }

  /** Whether it leaves any out. */
  public boolean isFiltered() {
    return !text.isEmpty() || platform != null || status != null;
  }

  public Optional<Platform> wantedPlatform() {
    return Optional.ofNullable(platform);
  }

  public Optional<ListedStatus> wantedStatus() {
    return Optional.ofNullable(status);
  }
}
