package org.lmsgateway.identity.service.device;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.lmsgateway.identity.device.DeviceGrant;
import org.lmsgateway.identity.device.DeviceRefusal;
import org.lmsgateway.identity.device.DeviceReply;
import org.lmsgateway.identity.device.DeviceSignIn;
import org.lmsgateway.identity.device.DeviceStart;
import org.lmsgateway.identity.service.token.CallerTokens;
import org.lmsgateway.keys.SecretBox;

/** Makes codes and redeems them, each once, whatever node is asked. */
@Stateless
@PermitAll
public class DeviceSignInBean implements DeviceSignIn {

  /** How long the token lives by which a remote session is opened. */
  private static final Duration TOKEN_LIFE = Duration.ofMinutes(5);

  /** Anybody in the world may ask; a class that sits behind one address does not need more. */
  private static final int MOST_WAITING = 30;

  private final DeviceGrantRepository grants;
  private final UserCodes userCodes;
  private final DevicePerson people;
  private final CallerTokens tokens;
  private final SecretBox secrets;
  private final Clock clock;

  public DeviceSignInBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public DeviceSignInBean(
      DeviceGrantRepository grants,
      UserCodes userCodes,
      DevicePerson people,
      CallerTokens tokens,
      SecretBox secrets,
      Clock clock) {
    this.grants = grants;
    this.userCodes = userCodes;
    this.people = people;
    this.tokens = tokens;
    this.secrets = secrets;
    this.clock = clock;
  }

  @Override
  public DeviceStart begin(String client, String address) {
    if (!COMMAND_LINE.equals(client)) {
      return new DeviceStart.ClientUnknown();
    }
    var now = clock.instant();
    if (grants.countOf(address, now) >= MOST_WAITING) {
      return new DeviceStart.Refused(DeviceRefusal.DEVICE_TOO_MANY_WAITING);
    }
    var deviceCode = secrets.newSecret();
    var userCode = userCodes.make();
    grants.add(
        new DeviceGrant(secrets.hash(deviceCode), userCodes.hash(userCode), client, address, now));
    return new DeviceStart.Begun(deviceCode, userCode, DeviceGrant.LIFE, DeviceGrant.INTERVAL);
  }

  @Override
  public DeviceReply redeem(String client, String deviceCode) {
    return grants
        .lock(secrets.hash(deviceCode))
        .filter(grant -> grant.client().equals(client))
        .map(grant -> reply(grant, clock.instant()))
        .orElseGet(() -> refused(DeviceRefusal.DEVICE_CODE_UNKNOWN));
  }

  private DeviceReply reply(DeviceGrant grant, Instant now) {
    if (grant.isExpired(now)) {
      return refused(DeviceRefusal.DEVICE_CODE_EXPIRED);
    }
    return switch (grant.state()) {
      case WAITING ->
          grant.isPolledTooSoon(now) ? new DeviceReply.SlowDown() : new DeviceReply.Pending();
      case DENIED -> refused(DeviceRefusal.DEVICE_DENIED);
      case REDEEMED -> refused(DeviceRefusal.DEVICE_CODE_USED);
      case APPROVED -> redeemed(grant);
    };
  }

  private DeviceReply redeemed(DeviceGrant grant) {
    grant.redeem();
    return people
        .signIn(grant)
        .<DeviceReply>map(
            caller -> new DeviceReply.Granted(tokens.issueToBegin(caller, TOKEN_LIFE)))
        .orElseGet(() -> refused(DeviceRefusal.DEVICE_PERSON_NOT_SERVED));
  }

  private static DeviceReply refused(DeviceRefusal reason) {
    return new DeviceReply.Refused(reason);
  }
}
