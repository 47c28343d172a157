package org.lmsgateway.moodle.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.moodle.MoodleAccess;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;

/** The web-service tokens: encrypted where they are kept, and audited when they change. */
@ApplicationScoped
public class MoodleTokens {

  private MoodleAccessRepository accesses;
  private SecretBox box;
  private AuditLog audit;
  private Clock clock;

  protected MoodleTokens() {}

  @Inject
  public MoodleTokens(MoodleAccessRepository accesses, SecretBox box, AuditLog audit, Clock clock) {
    this.accesses = accesses;
    this.box = box;
    this.audit = audit;
    this.clock = clock;
  }

  /** The token of a registration; empty if none was entered. */
  Optional<String> find(RegistrationId registration) {
    return accesses
        .find(registration)
        .flatMap(access -> box.open(purpose(registration), access.sealedToken()));
  }

  private static String purpose(RegistrationId registration) {
    return "moodle " + registration.value();
  }

  boolean isEntered(RegistrationId registration) {
    return accesses.find(registration).isPresent();
  }

  void enter(Registration registration, String token) {
    var sealed = box.seal(purpose(registration.id()), token);
    var known = accesses.find(registration.id());
    known.ifPresentOrElse(
        access -> access.change(sealed, clock.instant()),
        () -> accesses.add(new MoodleAccess(registration.id(), sealed, clock.instant())));
    audit.record(
        known.isPresent() ? AuditAction.SECRET_RENEWED : AuditAction.CREATED,
        subject(registration));
  }

  /** Whether there was one. */
  boolean remove(Registration registration) {
    var known = accesses.find(registration.id());
    known.ifPresent(
        access -> {
          accesses.remove(access);
          audit.record(AuditAction.DELETED, subject(registration));
        });
    return known.isPresent();
  }

  private static AuditSubject subject(Registration registration) {
    return new AuditSubject(
        registration.tenant(), "moodle-token", registration.id().value(), registration.name());
  }
}
