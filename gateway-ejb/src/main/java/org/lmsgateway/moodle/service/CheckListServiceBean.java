package org.lmsgateway.moodle.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.moodle.CheckFinding;
import org.lmsgateway.moodle.CheckItem;
import org.lmsgateway.moodle.CheckList;
import org.lmsgateway.moodle.CheckListService;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.Role;

/** The check-lists of those registrations that the caller sees. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
public class CheckListServiceBean implements CheckListService {

  /** Moodle's are 32 hexadecimal digits; what looks alike is left to Moodle. */
  private static final String TOKEN = "[A-Za-z0-9]{16,128}";

  private final RegistrationRepository registrations;
  private final MoodleTokens tokens;
  private final ServiceChecks services;
  private final MoodleChecks moodle;
  private final CallerContext callers;

  public CheckListServiceBean() {
    this(null, null, null, null, null);
  }

  @Inject
  public CheckListServiceBean(
      RegistrationRepository registrations,
      MoodleTokens tokens,
      ServiceChecks services,
      MoodleChecks moodle,
      CallerContext callers) {
    this.registrations = registrations;
    this.tokens = tokens;
    this.services = services;
    this.moodle = moodle;
    this.callers = callers;
  }

  private Optional<Registration> known(RegistrationId id) {
    return registrations.find(id).filter(found -> callers.current().sees(found.tenant()));
  }

  private static boolean isMoodle(Registration registration) {
    return CheckItem.isMoodle(registration.platform());
  }

  private CheckList list(Registration registration) {
    return new CheckList(
        registration.id(),
        registration.name(),
        registration.platform(),
        tokens.isEntered(registration.id()));
  }

  @Override
  public Optional<CheckList> find(RegistrationId id) {
    return known(id).map(this::list);
  }

  @Override
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Optional<List<CheckFinding>> check(RegistrationId id) {
    return known(id).map(this::check);
  }

  private List<CheckFinding> check(Registration registration) {
    var ofServices = services.check(registration.id());
    return isMoodle(registration)
        ? Stream.concat(ofServices.stream(), ofMoodle(registration).stream()).toList()
        : ofServices;
  }

  private List<CheckFinding> ofMoodle(Registration registration) {
    return moodle.check(MoodleCalls.site(registration), tokens.find(registration.id()));
  }

  @Override
  public Optional<Outcome<CheckList>> enterToken(RegistrationId id, String token) {
    return known(id).filter(CheckListServiceBean::isMoodle).map(moodle -> enter(moodle, token));
  }

  private Outcome<CheckList> enter(Registration registration, String token) {
    if (token == null || token.isBlank()) {
      return new Rejected<>(List.of(FieldFault.of("token", FieldCode.REQUIRED)));
    }
    if (!token.strip().matches(TOKEN)) {
      return new Rejected<>(
          List.of(new FieldFault("token", FieldCode.MALFORMED, "0123456789abcdef…")));
    }
    tokens.enter(registration, token.strip());
    return new Done<>(list(registration));
  }

  @Override
  public Optional<Boolean> removeToken(RegistrationId id) {
    return known(id).map(tokens::remove);
  }
}
