package org.lmsgateway.classteam.service.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import org.lmsgateway.classteam.sync.CourseSync;
import org.lmsgateway.classteam.sync.SyncPhase;
import org.lmsgateway.classteam.sync.TeamPerson;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.privacy.DataSubject;
import org.lmsgateway.privacy.HeldData;
import org.lmsgateway.privacy.PersonalDataHolder;
import org.lmsgateway.privacy.PersonalDataKind;
import org.lmsgateway.privacy.PersonalDataKind.Search;
import org.lmsgateway.registration.service.UserHashes;

/**
 * Finds who somebody is in the directory, and the names of those who were not found there, by what
 * the LMS or what the apps call them.
 */
@ApplicationScoped
public class TeamPeopleData implements PersonalDataHolder {

  private static final String KIND = "class-team-person";

  private SyncRepository syncs;
  private UserHashes hashes;
  private SecretBox secrets;

  protected TeamPeopleData() {}

  @Inject
  public TeamPeopleData(SyncRepository syncs, UserHashes hashes, SecretBox secrets) {
    this.syncs = syncs;
    this.hashes = hashes;
    this.secrets = secrets;
  }

  @Override
  public List<PersonalDataKind> kinds() {
    return List.of(new PersonalDataKind(KIND, null, null, Search.ERASED));
  }

  @Override
  public List<HeldData> find(DataSubject person) {
    return people(person).stream().map(one -> data(person, one)).toList();
  }

  private List<TeamPerson> people(DataSubject person) {
    var names = hashes.namesByHash(person.tenant(), person.id());
    return hashes.find(
        person.tenant(),
        names,
        (tenant, some) -> syncs.persons(tenant, some.stream().map(names::get).toList()));
  }

  private HeldData data(DataSubject asked, TeamPerson person) {
    var values = new LinkedHashMap<String, String>();
    values.put("course", person.course().value());
    values.put("idInApps", person.member());
    values.put("role", person.role().name());
    person.user().ifPresent(user -> values.put("idInDirectory", user));
    person.why().ifPresent(why -> values.put("why", why.name()));
    person
        .sealedName()
        .flatMap(box -> secrets.open(RosterReading.sealedFor(asked.tenant()), box))
        .ifPresent(name -> values.put("name", name));
    return new HeldData(KIND, values);
  }

  /**
   * In the middle of a synchronisation a row that goes would take the person out of the team, so
   * that only the name goes then.
   */
  @Override
  public int erase(DataSubject person) {
    var found = people(person);
    for (var one : found) {
      if (syncs.sync(one.course()).filter(TeamPeopleData::isUnderWay).isPresent()) {
        one.forgetName();
      } else {
        syncs.remove(one);
      }
    }
    return found.size();
  }

  private static boolean isUnderWay(CourseSync sync) {
    return sync.phase() != SyncPhase.ENDED;
  }
}
