package org.lmsgateway.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.lmsgateway.privacy.PersonalDataHolder;
import org.lmsgateway.privacy.PersonalDataKind;
import org.lmsgateway.privacy.PersonalDataKind.Search;

/** What an LMS tells apps waits encrypted until it is taken, a day at the most. */
@ApplicationScoped
public class NoticesData implements PersonalDataHolder {

  @Override
  public List<PersonalDataKind> kinds() {
    return List.of(new PersonalDataKind("notice", Duration.ofDays(1), null, Search.NOT_FOUND));
  }
}
