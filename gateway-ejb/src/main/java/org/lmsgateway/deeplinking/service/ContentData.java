package org.lmsgateway.deeplinking.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.lmsgateway.privacy.PersonalDataHolder;
import org.lmsgateway.privacy.PersonalDataKind;
import org.lmsgateway.privacy.PersonalDataKind.Search;

/** What was asked for by somebody who chooses content waits encrypted until it is returned. */
@ApplicationScoped
public class ContentData implements PersonalDataHolder {

  @Override
  public List<PersonalDataKind> kinds() {
    return List.of(
        new PersonalDataKind("content-request", Duration.ofHours(2), null, Search.NOT_FOUND));
  }
}
