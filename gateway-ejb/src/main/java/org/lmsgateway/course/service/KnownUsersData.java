package org.lmsgateway.course.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lmsgateway.course.KnownUser;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.privacy.DataSubject;
import org.lmsgateway.privacy.HeldData;
import org.lmsgateway.privacy.PersonalDataHolder;
import org.lmsgateway.privacy.PersonalDataKind;
import org.lmsgateway.privacy.PersonalDataKind.Search;
import org.lmsgateway.registration.service.UserNames;

/**
 * Finds whom apps may grade, by what the LMS or what the apps call them. Every LMS of the tenant is
 * tried, because each has a pseudonym of its own for a user "2".
 */
@ApplicationScoped
public class KnownUsersData implements PersonalDataHolder {

  private static final String KIND = "known-user";

  /** So many hashes go into one query. */
  private static final int AT_ONCE = 500;

  private KnownUserRepository users;
  private UserNames names;
  private SecretBox secrets;

  protected KnownUsersData() {}

  @Inject
  public KnownUsersData(KnownUserRepository users, UserNames names, SecretBox secrets) {
    this.users = users;
    this.names = names;
    this.secrets = secrets;
  }

  @Override
  public List<PersonalDataKind> kinds() {
    return List.of(
        new PersonalDataKind(KIND, null, null, Search.ERASED),
        new PersonalDataKind("course", null, null, Search.NOT_FOUND));
  }

  @Override
  public List<HeldData> find(DataSubject person) {
    var namesByHash = namesByHash(person);
    return users(person, namesByHash).stream()
        .map(user -> data(user, namesByHash.get(user.nameHash())))
        .toList();
  }

  private HeldData data(KnownUser user, String name) {
    var values = new LinkedHashMap<String, String>();
    values.put("registration", user.registration().value());
    values.put("idInLms", secrets.unlock(name, user.sealedId()).orElse(""));
    values.put("idInApps", name);
    return new HeldData(KIND, values);
  }

  @Override
  public int erase(DataSubject person) {
    var found = users(person, namesByHash(person));
    found.forEach(users::remove);
    return found.size();
  }

  /** The names that apps may know the person by; each registration has one. */
  private Map<String, String> namesByHash(DataSubject person) {
    var possible = new HashMap<String, String>();
    possible.put(secrets.hash(person.id()), person.id());
    for (var registration : users.registrations(person.tenant())) {
      var name = names.of(registration, person.id());
      possible.put(secrets.hash(name), name);
    }
    return possible;
  }

  private List<KnownUser> users(DataSubject person, Map<String, String> namesByHash) {
    var hashes = List.copyOf(namesByHash.keySet());
    var found = new ArrayList<KnownUser>();
    for (int from = 0; from < hashes.size(); from += AT_ONCE) {
      var some = hashes.subList(from, Math.min(from + AT_ONCE, hashes.size()));
      found.addAll(users.of(person.tenant(), some));
    }
    return found;
  }
}
