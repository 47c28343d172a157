package org.lmsgateway.grades.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lmsgateway.privacy.PersonalDataHolder;
import org.lmsgateway.privacy.PersonalDataKind;
import org.lmsgateway.privacy.PersonalDataKind.Search;

/** Of a score only its time is kept, under a hash that leads to nobody. */
@ApplicationScoped
public class ScoreTimesData implements PersonalDataHolder {

  @Override
  public List<PersonalDataKind> kinds() {
    return List.of(new PersonalDataKind("score-time", ScoreCleanup.KEPT, null, Search.NOT_FOUND));
  }
}
