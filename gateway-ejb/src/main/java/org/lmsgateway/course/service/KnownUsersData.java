package org.lmsgateway.course.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.lmsgateway.registration.service.UserHashes;

/** Finds whom apps may grade, by what the LMS or what the apps call them. */
@ApplicationScoped
public class KnownUsersData implements PersonalDataHolder {

  private static final String KIND = "known-user";

  private KnownUserRepository users;
  private UserHashes hashes;
  private SecretBox secrets;

  protected KnownUsersData() {}

  @Inject
  public KnownUsersData(KnownUserRepository users, UserHashes hashes, SecretBox secrets) {
    this.users = users;
    this.hashes = hashes;
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

  private List<KnownUser> users(DataSubject person, Map<String, String> namesByHash) {
    return hashes.find(person.tenant(), namesByHash, users::of);
  }

  private Map<String, String> namesByHash(DataSubject person) {
    return hashes.namesByHash(person.tenant(), person.id());
  }
}
