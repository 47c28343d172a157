package org.lmsgateway.registration.service.keys;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.keys.keyset.LmsKeySets;
import org.lmsgateway.keys.rotation.RotationOutcome;
import org.lmsgateway.keys.rotation.RotationOutcome.TooEarly;
import org.lmsgateway.keys.rotation.ToolKeyRotation;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.keys.KeyOverview;
import org.lmsgateway.registration.keys.KeySetFetch;
import org.lmsgateway.registration.keys.RegistrationKeys;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Role;
import org.lmsgateway.tenantconfig.KeySettings;
import org.lmsgateway.tenantconfig.ToolKeyOwner;

/** Shows and renews the keys of registrations; whose it is, is looked at first. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
public class RegistrationKeysBean implements RegistrationKeys {

  private final RegistrationRepository registrations;
  private final ToolKeyRotation toolKeys;
  private final LmsKeySets keySets;
  private final KeySettings settings;
  private final AuditLog audit;
  private final CallerContext callers;

  public RegistrationKeysBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public RegistrationKeysBean(
      RegistrationRepository registrations,
      ToolKeyRotation toolKeys,
      LmsKeySets keySets,
      KeySettings settings,
      AuditLog audit,
      CallerContext callers) {
    this.registrations = registrations;
    this.toolKeys = toolKeys;
    this.keySets = keySets;
    this.settings = settings;
    this.audit = audit;
    this.callers = callers;
  }

  private Optional<Registration> find(RegistrationId id) {
    return registrations.find(id).filter(found -> callers.current().sees(found.tenant()));
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
  public Optional<KeyOverview> look(RegistrationId id) {
    return find(id)
        .map(
            registration -> {
              var address = registration.addresses().keyset();
              return new KeyOverview(
                  toolKeys.list(id.value()),
                  settings.toolKeyOwner() == ToolKeyOwner.TENANT,
                  address,
                  keySets.look(address));
            });
  }

  @Override
  public Optional<RotationOutcome> rotate(RegistrationId id) {
    return find(id)
        .map(
            registration -> {
              var outcome = toolKeys.rotate(id.value());
              if (!(outcome instanceof TooEarly)) {
                audit.record(
                    AuditAction.KEY_ROTATED,
                    new AuditSubject(
                        registration.tenant(), "tool-key", id.value(), registration.name()));
              }
              return outcome;
            });
  }

  /** Without a transaction, because it goes out. */
  @Override
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public KeySetFetch fetch(RegistrationId id) {
    var address = find(id).map(registration -> registration.addresses().keyset());
    if (address.isEmpty()) {
      return KeySetFetch.NOT_FOUND;
    }
    return keySets.fetchNow(address.get()) ? KeySetFetch.FETCHED : KeySetFetch.TOO_SOON;
  }
}
