package org.lmsgateway.identity.service.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.lmsgateway.identity.Person;
import org.lmsgateway.identity.PersonProfile;
import org.lmsgateway.identity.provider.ProviderOutcome.SignedIn;
import org.lmsgateway.identity.provider.ProviderReply;
import org.lmsgateway.identity.provider.SignInReason;
import org.lmsgateway.identity.service.person.PersonClaims;
import org.lmsgateway.identity.service.person.PersonEntry;
import org.lmsgateway.identity.service.provider.known.Provider;
import org.lmsgateway.identity.service.provider.known.RefusedSignIn;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.Role;

/** Lets in whom the provider vouches for: with which roles, for which tenant. */
@ApplicationScoped
public class Arrival {

  private SignInFinish finish;
  private Entitlement entitlement;
  private PersonEntry entry;
  private SecretBox box;
  private Clock clock;

  protected Arrival() {}

  @Inject
  public Arrival(
      SignInFinish finish, Entitlement entitlement, PersonEntry entry, SecretBox box, Clock clock) {
    this.finish = finish;
    this.entitlement = entitlement;
    this.entry = entry;
    this.box = box;
    this.clock = clock;
  }

  SignedIn of(ProviderReply reply, Optional<Provider> provider) throws RefusedSignIn {
    var memory = SignInMemory.open(reply.sealed(), box, clock.instant());
    if (memory.isEmpty()) {
      throw new RefusedSignIn(SignInReason.BROWSER_UNKNOWN, "");
    }
    if (provider.isEmpty()) {
      throw new RefusedSignIn(SignInReason.STATE_WRONG, "no such provider");
    }
    var vouched = finish.finish(reply, provider.get(), memory.get());
    return welcome(vouched, provider.get(), memory.get());
  }

  private SignedIn welcome(SignInFinish.Vouched vouched, Provider provider, SignInMemory memory)
      throws RefusedSignIn {
    var claims = vouched.person();
    var session = new ProviderSession(provider.key(), vouched.idToken()).seal(box);
    var roles = entitlement.roles(claims, provider, vouched.document());
    var installation = provider.tenant().isEmpty();
    var tenant = entitlement.tenant(claims, provider).orElse(null);
    var profile = new PersonProfile(claims.name(), claims.address(), tenant, roles);
    var appointed = memory.appointed() && installation;
    var person = entry.enter(claims.issuer(), claims.subject(), profile, appointed);
    var all = person.caller(entitlement.directory(claims, provider));
    var caller = installation ? all : all.without(Role.OPERATOR);
    var refusal = refusal(person, caller, claims, provider);
    if (refusal.isPresent()) {
      var detail = person.id() + " of " + claims.issuer() + ", claims: " + claims.names();
      throw new RefusedSignIn(refusal.get(), detail, session).of(person.id());
    }
    entry.signedIn(person);
    return new SignedIn(caller, memory.returnTo(), session);
  }

  private Optional<SignInReason> refusal(
      Person person, Caller caller, PersonClaims claims, Provider provider) {
    return person.isEnabled()
        ? entitlement.refusal(caller.roles(), claims, provider)
        : Optional.of(SignInReason.PERSON_OFF);
  }
}
