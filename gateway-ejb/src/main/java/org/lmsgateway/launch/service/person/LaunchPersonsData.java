package org.lmsgateway.launch.service.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import org.lmsgateway.launch.person.LaunchPerson;
import org.lmsgateway.privacy.DataSubject;
import org.lmsgateway.privacy.HeldData;
import org.lmsgateway.privacy.PersonalDataHolder;
import org.lmsgateway.privacy.PersonalDataKind;
import org.lmsgateway.privacy.PersonalDataKind.Search;
import org.lmsgateway.registration.service.UserHashes;
import org.lmsgateway.tenantconfig.LaunchSettings;

/** Finds the launches of a person by what the LMS or what the apps call them. */
@ApplicationScoped
public class LaunchPersonsData implements PersonalDataHolder {

  private static final String KIND = "launch-person";

  private LaunchPersonRepository persons;
  private UserHashes hashes;
  private PersonSeal seal;
  private LaunchSettings settings;

  protected LaunchPersonsData() {}

  @Inject
  public LaunchPersonsData(
      LaunchPersonRepository persons, UserHashes hashes, PersonSeal seal, LaunchSettings settings) {
    this.persons = persons;
    this.hashes = hashes;
    this.seal = seal;
    this.settings = settings;
  }

  @Override
  public List<PersonalDataKind> kinds() {
    return List.of(
        new PersonalDataKind(
            KIND, settings.retention(), "gateway.launch.retention", Search.ERASED));
  }

  @Override
  public List<HeldData> find(DataSubject person) {
    return launches(person).stream().map(this::data).toList();
  }

  private List<LaunchPerson> launches(DataSubject person) {
    return hashes.find(person.tenant(), person.id(), persons::of);
  }

  private HeldData data(LaunchPerson launch) {
    var values = new LinkedHashMap<String, String>();
    values.put("launch", launch.launchId());
    values.put("time", launch.occurredAt().toString());
    seal.open(launch)
        .ifPresent(
            who -> {
              values.put("idInLms", who.idInLms());
              values.put("name", who.name());
              values.put("address", who.address());
            });
    values.values().removeIf(value -> value == null);
    return new HeldData(KIND, values);
  }

  @Override
  public int erase(DataSubject person) {
    var found = launches(person);
    found.forEach(persons::remove);
    return found.size();
  }
}
