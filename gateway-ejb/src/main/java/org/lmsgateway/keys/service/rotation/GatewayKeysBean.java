package org.lmsgateway.keys.service.rotation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.keys.KeyPurpose;
import org.lmsgateway.keys.rotation.GatewayKeys;
import org.lmsgateway.keys.rotation.KeyHealth;
import org.lmsgateway.keys.rotation.OwnKey;
import org.lmsgateway.keys.rotation.RotationOutcome;
import org.lmsgateway.keys.rotation.RotationOutcome.TooEarly;
import org.lmsgateway.keys.service.GatewayTokenIssue;
import org.lmsgateway.keys.service.KeyRings;
import org.lmsgateway.shared.Role;
import org.lmsgateway.tenantconfig.KeySettings;

/** The operator's view of the keys of the tokens that the gateway issues. */
@Stateless
@RolesAllowed(Role.OPERATOR_NAME)
public class GatewayKeysBean implements GatewayKeys {

  private final KeyRings rings;
  private final AuditLog audit;
  private final KeySettings settings;
  private final Clock clock;

  public GatewayKeysBean() {
    this(null, null, null, null);
  }

  @Inject
  public GatewayKeysBean(KeyRings rings, AuditLog audit, KeySettings settings, Clock clock) {
    this.rings = rings;
    this.audit = audit;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public List<OwnKey> list() {
    return rings.shown(KeyPurpose.GATEWAY, GatewayTokenIssue.OWNER);
  }

  @Override
  public KeyHealth health() {
    return KeyHealthCheck.of(list(), settings, clock.instant());
  }

  @Override
  public RotationOutcome rotate() {
    var outcome = rings.rotate(KeyPurpose.GATEWAY, GatewayTokenIssue.OWNER);
    if (!(outcome instanceof TooEarly)) {
      audit.record(
          AuditAction.KEY_ROTATED,
          new AuditSubject(null, "gateway-key", GatewayTokenIssue.OWNER, ""));
    }
    return outcome;
  }
}
