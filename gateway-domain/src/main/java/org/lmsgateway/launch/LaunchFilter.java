package org.lmsgateway.launch;

import java.time.Instant;
import java.util.Optional;
import org.lmsgateway.app.AppId;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.registration.RegistrationId;

/**
 * Which launches are looked for: those to which all that is present applies.
 *
 * @param reference the reference number, as somebody typed or read it out
 * @param from the first moment
 * @param until the moment that does not count any more
 */
public record LaunchFilter(
    Optional<String> reference,
    Optional<LaunchResult> result,
    Optional<LaunchReason> reason,
    Optional<RegistrationId> registration,
    Optional<AppId> app,
    Optional<Instant> from,
    Optional<Instant> until) {

  /** Leaves nothing out. */
  public static final LaunchFilter ALL =
      new LaunchFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** The one with that reference number. */
  public static LaunchFilter byReference(String reference) {
    return new LaunchFilter(
        Optional.of(reference),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
