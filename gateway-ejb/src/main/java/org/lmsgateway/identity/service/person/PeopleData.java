package org.lmsgateway.identity.service.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.lmsgateway.privacy.PersonalDataHolder;
import org.lmsgateway.privacy.PersonalDataKind;
import org.lmsgateway.privacy.PersonalDataKind.Search;

/** Who signs in has an account, and a session while the browser is open. */
@ApplicationScoped
public class PeopleData implements PersonalDataHolder {

  @Override
  public List<PersonalDataKind> kinds() {
    return List.of(
        new PersonalDataKind("account", null, null, Search.ELSEWHERE),
        new PersonalDataKind("session", Duration.ofMinutes(30), null, Search.NOT_FOUND));
  }
}
