package org.lmsgateway.launch.service.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.launch.person.LaunchPerson;
import org.lmsgateway.launch.person.SealedPerson;
import org.lmsgateway.launch.person.WhoLaunched;
import org.lmsgateway.launch.service.LaunchConfiguration;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.service.UserNames;
import org.lmsgateway.shared.service.Claims;
import org.lmsgateway.shared.service.JsonMaps;
import org.lmsgateway.tenant.Tenant;

/** Encrypts who launches, if the tenant's policy has it kept, and reads it again. */
@ApplicationScoped
public class PersonSeal {

  private static final String PURPOSE = "launch person";
  private static final int MOST = 255;

  /** OpenID Connect Core §5.1. */
  private static final String ID = "sub";

  private static final String NAME = "name";
  private static final String ADDRESS = "email";

  private LaunchConfiguration configuration;
  private UserNames names;
  private SecretBox secrets;

  protected PersonSeal() {}

  @Inject
  public PersonSeal(LaunchConfiguration configuration, UserNames names, SecretBox secrets) {
    this.configuration = configuration;
    this.names = names;
    this.secrets = secrets;
  }

  /** Empty if nothing is to be kept, and for somebody anonymous (LTI 1.3 Core §5.3.6). */
  public Optional<SealedPerson> seal(Claims claims, Registration registration) {
    return configuration
        .tenant(registration.tenant())
        .filter(Tenant::showsPersonsInLaunches)
        .flatMap(tenant -> claims.filled(ID))
        .map(id -> seal(id, claims, registration));
  }

  private SealedPerson seal(String id, Claims claims, Registration registration) {
    Map<String, Object> person = new LinkedHashMap<>();
    person.put(ID, cut(id));
    claims.filled(NAME).ifPresent(name -> person.put(NAME, cut(name)));
    claims.filled(ADDRESS).ifPresent(address -> person.put(ADDRESS, cut(address)));
    return new SealedPerson(
        secrets.hash(names.of(registration.id(), id)),
        secrets.seal(PURPOSE, JsonMaps.write(person)));
  }

  private static String cut(String text) {
    return text.length() > MOST ? text.substring(0, MOST) : text;
  }

  /** Empty if the master key is another one now. */
  Optional<WhoLaunched> open(LaunchPerson person) {
    return secrets.open(PURPOSE, person.sealed()).map(JsonMaps::read).map(PersonSeal::who);
  }

  private static WhoLaunched who(Map<String, Object> person) {
    return new WhoLaunched(
        (String) person.get(ID), (String) person.get(NAME), (String) person.get(ADDRESS));
  }
}
