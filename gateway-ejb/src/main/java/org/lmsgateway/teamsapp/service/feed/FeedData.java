package org.lmsgateway.teamsapp.service.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lmsgateway.privacy.PersonalDataHolder;
import org.lmsgateway.privacy.PersonalDataKind;
import org.lmsgateway.privacy.PersonalDataKind.Search;

/** Of what was told only a hash is kept; until then a pseudonym, a day at the most. */
@ApplicationScoped
public class FeedData implements PersonalDataHolder {

  @Override
  public List<PersonalDataKind> kinds() {
    return List.of(new PersonalDataKind("teams-feed", FeedCleanup.KEPT, null, Search.NOT_FOUND));
  }
}
