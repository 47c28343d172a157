package org.lmsgateway.launch.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.LaunchOrigin;
import org.lmsgateway.launch.SealedLaunch;
import org.lmsgateway.launch.person.LaunchPerson;
import org.lmsgateway.launch.refusal.Refusal;
import org.lmsgateway.launch.service.person.LaunchPersonRepository;
import org.lmsgateway.shared.service.UniqueViolation;

/**
 * Records launches: one insert each, which for an accepted one consumes the nonce too; a second one
 * only where a tenant has it kept who launched.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LaunchRecorder {

  private static final Logger LOG = System.getLogger(LaunchRecorder.class.getName());

  @Resource private SessionContext context;

  private final LaunchRepository launches;
  private final LaunchPersonRepository persons;
  private final References references;
  private final Clock clock;

  public LaunchRecorder() {
    this(null, null, null, null);
  }

  @Inject
  public LaunchRecorder(
      LaunchRepository launches,
      LaunchPersonRepository persons,
      References references,
      Clock clock) {
    this.launches = launches;
    this.persons = persons;
    this.references = references;
    this.clock = clock;
  }

  /** For tests, which have no container to give the context. */
  LaunchRecorder(
      LaunchRepository launches,
      LaunchPersonRepository persons,
      References references,
      Clock clock,
      SessionContext context) {
    this(launches, persons, references, clock);
    this.context = context;
  }

  /**
   * Records an accepted launch.
   *
   * @param begunAt when the login was, as the signed state says
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
      return true;
    } catch (PersistenceException e) {
      if (!UniqueViolation.isIn(e)) {
        throw e;
      }
      context.setRollbackOnly();
      return false;
    }
  }

  /** Records a refusal and gives it its reference number. */
  public Refusal refuse(Fault fault, LaunchOrigin origin) {
    var refusal = new Refusal(fault.reason(), references.next(), fault.detail(), origin.framedBy());
    add(Launch.refused(refusal, origin, now()), origin);
    LOG.log(
        Level.INFO,
        "Launch refused: {0} reference {1} registration {2}",
        refusal.reason(),
        refusal.reference(),
        origin.registration().map(Object::toString).orElse("unknown"));
    return refusal;
  }

  private void add(Launch launch, LaunchOrigin origin) {
    launches.add(launch);
    origin
        .person()
        .map(
            who ->
                new LaunchPerson(
                    launch.id(), origin.tenant().orElseThrow(), who, launch.occurredAt()))
        .ifPresent(persons::add);
  }

  /** What both databases keep, so that a time read back is the time written. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
