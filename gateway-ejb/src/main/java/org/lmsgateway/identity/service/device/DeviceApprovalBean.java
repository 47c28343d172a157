package org.lmsgateway.identity.service.device;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.lmsgateway.identity.device.DeviceApproval;
import org.lmsgateway.identity.device.DeviceGrant;
import org.lmsgateway.identity.device.DeviceGrant.State;
import org.lmsgateway.identity.device.DeviceQuestion;
import org.lmsgateway.identity.device.DeviceQuestion.Refused;
import org.lmsgateway.identity.device.DeviceQuestion.Waiting;
import org.lmsgateway.identity.device.DeviceRefusal;
import org.lmsgateway.identity.service.SignInAudit;
import org.lmsgateway.identity.service.SignInThrottle;
import org.lmsgateway.identity.service.SignInThrottle.Guess;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Role;

/** Shows what waits under a code, and takes the decision. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME, Role.AUDITOR_NAME})
public class DeviceApprovalBean implements DeviceApproval {

  private static final int SECONDS_OF_MINUTE = 60;

  private final DeviceGrantRepository grants;
  private final UserCodes userCodes;
  private final SignInThrottle throttle;
  private final SignInAudit audit;
  private final CallerContext callers;
  private final Clock clock;

  public DeviceApprovalBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public DeviceApprovalBean(
      DeviceGrantRepository grants,
      UserCodes userCodes,
      SignInThrottle throttle,
      SignInAudit audit,
      CallerContext callers,
      Clock clock) {
    this.grants = grants;
    this.userCodes = userCodes;
    this.throttle = throttle;
    this.audit = audit;
    this.callers = callers;
    this.clock = clock;
  }

  @Override
  public DeviceQuestion find(String userCode) {
    var code = UserCodes.read(userCode);
    var grant = waiting(code);
    return grant.isPresent() ? question(code, grant.get()) : refusal(code);
  }

  /** What waits under a code; nobody who has guessed too often is told. */
  private Optional<DeviceGrant> waiting(String code) {
    return throttle.remaining(Guess.USER_CODE, callers.current().subject()).isPresent()
        ? Optional.empty()
        : found(code).filter(this::isOpen);
  }

  private Optional<DeviceGrant> found(String code) {
    return code.isEmpty() ? Optional.empty() : grants.lockByUserCode(userCodes.hash(code));
  }

  private boolean isOpen(DeviceGrant grant) {
    return grant.state() == State.WAITING && !grant.isExpired(clock.instant());
  }

  private static Waiting question(String code, DeviceGrant grant) {
    return new Waiting(code, grant.client(), grant.address(), grant.askedAt());
  }

  private Refused refusal(String code) {
    var person = callers.current().subject();
    var wait = throttle.remaining(Guess.USER_CODE, person);
    if (wait.isPresent()) {
      // Rounded up: a second too early would be refused again.
      var minutes = wait.get().toSeconds() / SECONDS_OF_MINUTE + 1;
      return new Refused(DeviceRefusal.DEVICE_TOO_MANY_TRIES, Long.toString(minutes));
    }
    var grant = found(code);
    if (grant.isEmpty()) {
      throttle.failed(Guess.USER_CODE, person);
      return new Refused(DeviceRefusal.DEVICE_CODE_UNKNOWN, "");
    }
    return new Refused(
        grant.get().state() == State.WAITING
            ? DeviceRefusal.DEVICE_CODE_EXPIRED
            : DeviceRefusal.DEVICE_CODE_USED,
        "");
  }

  @Override
  public Optional<Refused> decide(String userCode, boolean approve) {
    var code = UserCodes.read(userCode);
    var grant = waiting(code);
    if (grant.isEmpty()) {
      return Optional.of(refusal(code));
    }
    var person = callers.current();
    throttle.succeeded(Guess.USER_CODE, person.subject());
    if (approve) {
      grant.get().approve(person);
    } else {
      grant.get().deny();
      audit.personFailed(person.subject(), DeviceRefusal.DEVICE_DENIED.name(), "");
    }
    return Optional.empty();
  }
}
