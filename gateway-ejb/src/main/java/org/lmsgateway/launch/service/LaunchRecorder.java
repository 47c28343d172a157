package org.lmsgateway.launch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.LaunchOrigin;
import org.lmsgateway.launch.SealedLaunch;
import org.lmsgateway.launch.person.LaunchPerson;
import org.lmsgateway.launch.refusal.Refusal;
import org.lmsgateway.launch.service.limit.LaunchLimits;
import org.lmsgateway.launch.service.meter.LaunchMeters;
import org.lmsgateway.shared.log.LogFields;
import org.lmsgateway.shared.service.UniqueViolation;

/**
 * Records launches: one insert each, which for an accepted one consumes the nonce too; a second one
 * only where a tenant has it kept who launched. No transaction may be under way.
 */
@ApplicationScoped
public class LaunchRecorder {

  private static final Logger LOG = System.getLogger(LaunchRecorder.class.getName());

  private LaunchInsert launches;
  private LaunchMeters meters;
  private References references;
  private LaunchLimits limits;
  private Clock clock;

  protected LaunchRecorder() {}

  @Inject
  public LaunchRecorder(
      LaunchInsert launches,
      LaunchMeters meters,
      References references,
      LaunchLimits limits,
      Clock clock) {
    this.launches = launches;
    this.meters = meters;
    this.references = references;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Records an accepted launch.
   *
   * @param begunAt when the login was, as the signed state says: the nonce is unique on its day
   * @return false if the nonce was consumed before, on this node or another
   */
  public boolean accept(
      String reference,
      LaunchOrigin origin,
      String nonceHash,
      Instant begunAt,
      SealedLaunch handOff) {
    try {
      add(Launch.accepted(reference, origin, nonceHash, begunAt, handOff, now()), origin);
      meters.accepted(origin.tenant());
      return true;
    } catch (SQLException e) {
      if (UniqueViolation.isIn(e)) {
        return false;
      }
      throw unwritten(e);
    }
  }

  /**
   * Records a refusal and gives it its reference number; neither if the same sender had too many
   * recorded lately, so that nobody fills the database.
   */
  public Refusal refuse(Fault fault, LaunchOrigin origin) {
    if (!limits.isRecorded(origin)) {
      meters.refused(fault.reason(), origin.tenant());
      return new Refusal(fault.reason(), "", fault.detail(), origin.framedBy());
    }
    var refusal = new Refusal(fault.reason(), references.next(), fault.detail(), origin.framedBy());
    try {
      add(Launch.refused(refusal, origin, now()), origin);
    } catch (SQLException e) {
      throw unwritten(e);
    }
    meters.refused(refusal.reason(), origin.tenant());
    var registration = origin.registration().map(Object::toString).orElse("unknown");
    LOG.log(
        Level.INFO,
        "Launch refused: {0} reference {1} registration {2}",
        refusal.reason(),
        refusal.reference(),
        registration,
        Map.of(
            LogFields.REFERENCE,
            refusal.reference(),
            "Reason",
            refusal.reason().name(),
            "Registration",
            registration));
    return refusal;
  }

  private void add(Launch launch, LaunchOrigin origin) throws SQLException {
    var person =
        origin
            .person()
            .map(
                who ->
                    new LaunchPerson(
                        launch.id(), origin.tenant().orElseThrow(), who, launch.occurredAt()));
    launches.add(launch, person);
  }

  private static IllegalStateException unwritten(SQLException cause) {
    return new IllegalStateException("the record of a launch cannot be written", cause);
  }

  /** What both databases keep, so that a time read back is the time written. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
