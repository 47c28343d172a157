package org.lmsgateway.identity.service.remote;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.audit.AuditedFields;
import org.lmsgateway.identity.access.RemoteClient;
import org.lmsgateway.identity.access.RemoteOutcome;
import org.lmsgateway.identity.access.RemoteRefusal;
import org.lmsgateway.identity.access.RemoteSession;
import org.lmsgateway.identity.access.RemoteSession.ClosedBy;
import org.lmsgateway.identity.access.RemoteSessions;
import org.lmsgateway.identity.service.token.CallerTokens;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.Role;
import org.lmsgateway.tenantconfig.remote.RemoteSettings;

/** Opens remote sessions under a lock, so that their number holds on all nodes. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
public class RemoteSessionsBean implements RemoteSessions {

  private final RemoteSessionRepository sessions;
  private final RemoteAdmission admission;
  private final CallerTokens tokens;
  private final AuditLog audit;
  private final CallerContext callers;
  private final RemoteSettings settings;
  private final Clock clock;

  public RemoteSessionsBean() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  public RemoteSessionsBean(
      RemoteSessionRepository sessions,
      RemoteAdmission admission,
      CallerTokens tokens,
      AuditLog audit,
      CallerContext callers,
      RemoteSettings settings,
      Clock clock) {
    this.sessions = sessions;
    this.admission = admission;
    this.tokens = tokens;
    this.audit = audit;
    this.callers = callers;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME, Role.AUDITOR_NAME})
  public RemoteOutcome open(RemoteClient client) {
    var caller = callers.current();
    var forbidden = admission.refusal(caller);
    if (forbidden.isPresent()) {
      return forbidden.get();
    }
    var faults = ClientCheck.faults(client);
    if (!faults.isEmpty()) {
      return new RemoteOutcome.Rejected(faults);
    }
    if (ClientCheck.isTooOld(client)) {
      return refused(RemoteRefusal.REMOTE_CLIENT_TOO_OLD, RemoteClient.LEAST_VERSION);
    }
    var now = clock.instant();
    var tooMany = admission.quota(caller, usedSince(now));
    return tooMany.isPresent() ? tooMany.get() : opened(client, caller, now);
  }

  private RemoteOutcome opened(RemoteClient client, Caller caller, Instant now) {
    var session = new RemoteSession(caller, ClientCheck.shown(client), settings.life(), now);
    sessions.add(session);
    record(AuditAction.SIGNED_IN, session);
    return open(session, caller);
  }

  private Instant usedSince(Instant now) {
    return now.minus(settings.idle());
  }

  private RemoteOutcome open(RemoteSession session, Caller caller) {
    return new RemoteOutcome.Open(session, tokens.issue(caller.in(session.id()), settings.life()));
  }

  private static RemoteOutcome.Refused refused(RemoteRefusal reason, String detail) {
    return new RemoteOutcome.Refused(reason, detail);
  }

  @Override
  public RemoteOutcome reconnect(String id) {
    var caller = callers.current();
    var found = sessions.find(id).filter(session -> session.isOf(caller));
    if (found.isEmpty()) {
      return new RemoteOutcome.NotFound();
    }
    var now = clock.instant();
    var refusal =
        admission
            .refusal(caller)
            .or(() -> found.get().end(settings.idle(), now).map(reason -> refused(reason, "")));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    found.get().signInAgain(settings.life(), now);
    return open(found.get(), caller);
  }

  @Override
  public Page<RemoteSession> list(PageRequest page) {
    var caller = callers.current();
    var used = usedSince(clock.instant());
    if (caller.isOperator()) {
      return sessions.list(Optional.empty(), used, page);
    }
    return caller.tenant().isPresent()
        ? sessions.list(caller.tenant(), used, page)
        : new Page<>(List.of(), null);
  }

  @Override
  public boolean close(String id) {
    var caller = callers.current();
    var now = clock.instant();
    var found =
        sessions
            .find(id)
            .filter(session -> isSeen(session, caller))
            .filter(session -> session.end(settings.idle(), now).isEmpty());
    found.ifPresent(
        session -> {
          session.close(session.isOf(caller) ? ClosedBy.SELF : ClosedBy.OTHER_ADMIN, now);
          record(AuditAction.SIGNED_OUT, session);
        });
    return found.isPresent();
  }

  private static boolean isSeen(RemoteSession session, Caller caller) {
    return caller.isOperator() || session.tenant().filter(caller::sees).isPresent();
  }

  private void record(AuditAction action, RemoteSession session) {
    var subject =
        new AuditSubject(
            session.tenant().orElse(null), "remote-session", session.id(), session.client());
    audit.record(action, subject, AuditedFields.NONE, AuditedFields.NONE);
  }
}
