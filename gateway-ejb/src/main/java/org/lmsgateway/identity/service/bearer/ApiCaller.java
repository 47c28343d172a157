package org.lmsgateway.identity.service.bearer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.identity.Person;
import org.lmsgateway.identity.PersonProfile;
import org.lmsgateway.identity.access.TokenReading;
import org.lmsgateway.identity.access.TokenReading.Good;
import org.lmsgateway.identity.access.TokenReading.Refused;
import org.lmsgateway.identity.access.TokenRefusal;
import org.lmsgateway.identity.provider.SignInReason;
import org.lmsgateway.identity.service.PersonRepository;
import org.lmsgateway.identity.service.person.PersonClaims;
import org.lmsgateway.identity.service.person.PersonEntry;
import org.lmsgateway.identity.service.provider.Entitlement;
import org.lmsgateway.identity.service.provider.known.Provider;
import org.lmsgateway.identity.service.provider.known.ProviderDocument;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;

/**
 * Who calls the API by the claims of a provider, with the tenant and the roles that the portal
 * would give. Whoever is known is not written down again: a token for the API says less of a person
 * than the sign-in, and a call shall cost no write.
 */
@ApplicationScoped
public class ApiCaller {

  private Entitlement entitlement;
  private PersonRepository people;
  private PersonEntry entry;

  protected ApiCaller() {}

  @Inject
  public ApiCaller(Entitlement entitlement, PersonRepository people, PersonEntry entry) {
    this.entitlement = entitlement;
    this.people = people;
    this.entry = entry;
  }

  TokenReading of(PersonClaims claims, Provider provider, ProviderDocument document) {
    var known = people.find(claims.issuer(), claims.subject());
    var roles = entitlement.roles(claims, provider, document);
    if (provider.tenant().isEmpty() && known.filter(Person::isAppointed).isPresent()) {
      roles.add(Role.OPERATOR);
    }
    var tenant = entitlement.tenant(claims, provider);
    var refusal = refusal(known, roles, tenant, claims, provider);
    if (refusal.isPresent()) {
      return new Refused(refusal.get());
    }
    var person = known.orElseGet(() -> entered(claims, tenant, roles));
    var key = tenant.map(TenantId::value).orElse(null);
    var directory = entitlement.directory(claims, provider);
    return new Good(new Caller(person.id(), person.name(), key, directory, roles));
  }

  private Optional<TokenRefusal> refusal(
      Optional<Person> known,
      Set<Role> roles,
      Optional<TenantId> tenant,
      PersonClaims claims,
      Provider provider) {
    if (known.filter(person -> !person.isEnabled()).isPresent()) {
      return Optional.of(TokenRefusal.TOKEN_PERSON_OFF);
    }
    return entitlement
        .refusal(roles, claims, provider)
        .map(ApiCaller::refusal)
        .or(
            () ->
                tenant.isPresent() || roles.contains(Role.OPERATOR)
                    ? Optional.empty()
                    : Optional.of(TokenRefusal.TOKEN_TENANT_NOT_SERVED));
  }

  private static TokenRefusal refusal(SignInReason reason) {
    return reason == SignInReason.CLOUD_NOT_SERVED
        ? TokenRefusal.TOKEN_CLOUD_NOT_SERVED
        : TokenRefusal.TOKEN_ROLE_MISSING;
  }

  private Person entered(PersonClaims claims, Optional<TenantId> tenant, Set<Role> roles) {
    var profile = new PersonProfile(claims.name(), claims.address(), tenant.orElse(null), roles);
    return entry.enter(claims.issuer(), claims.subject(), profile, false);
  }
}
