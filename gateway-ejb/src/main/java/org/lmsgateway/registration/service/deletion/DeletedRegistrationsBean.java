package org.lmsgateway.registration.service.deletion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationOutcome;
import org.lmsgateway.registration.deletion.DeletedRegistration;
import org.lmsgateway.registration.deletion.DeletedRegistrations;
import org.lmsgateway.registration.service.RegistrationEntry;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenantconfig.registration.DeletionSettings;

/** Shows and restores deleted registrations of those whom the caller sees, while there is time. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeletedRegistrationsBean implements DeletedRegistrations {

  private final DeletedRegistrationRepository deleted;
  private final RegistrationRepository registrations;
  private final RegistrationEntry entry;
  private final DeletionSettings settings;
  private final CallerContext callers;
  private final Clock clock;

  public DeletedRegistrationsBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public DeletedRegistrationsBean(
      DeletedRegistrationRepository deleted,
      RegistrationRepository registrations,
      RegistrationEntry entry,
      DeletionSettings settings,
      CallerContext callers,
      Clock clock) {
    this.deleted = deleted;
    this.registrations = registrations;
    this.entry = entry;
    this.settings = settings;
    this.callers = callers;
    this.clock = clock;
  }

  @Override
  public Page<DeletedRegistration> list(PageRequest page) {
    var caller = callers.current();
    if (!caller.isOperator() && caller.tenant().isEmpty()) {
      return new Page<>(List.of(), null);
    }
    Optional<TenantId> whose = caller.isOperator() ? Optional.empty() : caller.tenant();
    var found = deleted.since(clock.instant().minus(settings.undo()), whose, page);
    return new Page<>(found.items().stream().map(this::shown).toList(), found.next());
  }

  private DeletedRegistration shown(Registration registration) {
    return new DeletedRegistration(registration, registration.deletedAt().plus(settings.undo()));
  }

  @Override
  public Optional<DeletedRegistration> find(RegistrationId id) {
    return registrations
        .findDeleted(id)
        .filter(found -> callers.current().sees(found.tenant()))
        .map(this::shown)
        .filter(found -> found.until().isAfter(clock.instant()));
  }

  @Override
  public RegistrationOutcome restore(RegistrationId id) {
    return find(id).isPresent() ? entry.restore(id) : new RegistrationOutcome.NotFound();
  }
}
