package org.lmsgateway.identity.service.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmsgateway.identity.Person;
import org.lmsgateway.identity.access.RemoteSession;
import org.lmsgateway.identity.people.PeopleService;
import org.lmsgateway.identity.service.LocalAccounts;
import org.lmsgateway.identity.service.PersonRepository;
import org.lmsgateway.identity.service.PreferenceRepository;
import org.lmsgateway.identity.service.remote.RemoteSessionRepository;
import org.lmsgateway.privacy.DataSubject;
import org.lmsgateway.privacy.HeldData;
import org.lmsgateway.privacy.PersonalDataHolder;
import org.lmsgateway.privacy.PersonalDataKind;
import org.lmsgateway.privacy.PersonalDataKind.Search;

/**
 * Who signs in has an account, and a session while the browser is open. Erased is only whom the
 * caller may change on the page of people, so that no admin removes an operator in this way.
 */
@ApplicationScoped
public class PeopleData implements PersonalDataHolder {

  private static final String KIND = "account";
  private static final String SESSION = "remote-session";

  private PersonRepository people;
  private PreferenceRepository preferences;
  private LocalAccounts accounts;
  private PeopleService service;
  private RemoteSessionRepository sessions;

  protected PeopleData() {}

  @Inject
  public PeopleData(
      PersonRepository people,
      PreferenceRepository preferences,
      LocalAccounts accounts,
      PeopleService service,
      RemoteSessionRepository sessions) {
    this.people = people;
    this.preferences = preferences;
    this.accounts = accounts;
    this.service = service;
    this.sessions = sessions;
  }

  @Override
  public List<PersonalDataKind> kinds() {
    return List.of(
        new PersonalDataKind(KIND, null, null, Search.ERASED),
        new PersonalDataKind(SESSION, RemoteSession.KEPT, null, Search.ERASED),
        new PersonalDataKind("session", Duration.ofMinutes(30), null, Search.NOT_FOUND));
  }

  @Override
  public List<HeldData> find(DataSubject person) {
    return people.called(person.tenant(), person.id()).stream()
        .flatMap(one -> Stream.concat(Stream.of(data(one)), sessions(one)))
        .toList();
  }

  private Stream<HeldData> sessions(Person person) {
    return sessions.of(person.id()).stream().map(PeopleData::data);
  }

  private static HeldData data(RemoteSession session) {
    var values = new LinkedHashMap<String, String>();
    values.put("id", session.id());
    values.put("name", session.displayName());
    values.put("client", session.client());
    values.put("openedAt", session.openedAt().toString());
    values.put("lastUsedAt", session.lastUsedAt().toString());
    return new HeldData(SESSION, values);
  }

  private HeldData data(Person person) {
    var values = new LinkedHashMap<String, String>();
    values.put("id", person.id());
    values.put("issuer", person.issuer());
    values.put("subject", person.subject());
    values.put("name", person.name());
    person.address().ifPresent(address -> values.put("address", address));
    values.put(
        "roles", person.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")));
    values.put("createdAt", person.createdAt().toString());
    person.signedInAt().ifPresent(time -> values.put("signedInAt", time.toString()));
    preferences.find(person.id()).ifPresent(chosen -> values.put("language", chosen.language()));
    return new HeldData(KIND, values);
  }

  /** Somebody who may not sign in any more stays shut out: only what tells who it is goes. */
  @Override
  public int erase(DataSubject person) {
    var found =
        people.called(person.tenant(), person.id()).stream().filter(service::mayChange).toList();
    found.forEach(this::erase);
    return found.size();
  }

  private void erase(Person person) {
    sessions.removeOf(person.id());
    if (!person.isEnabled()) {
      person.forget();
    } else if (person.isLocal()) {
      accounts.remove(person.subject());
    } else {
      people.remove(person);
    }
  }
}
