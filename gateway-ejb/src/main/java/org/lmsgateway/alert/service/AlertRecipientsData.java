package org.lmsgateway.alert.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lmsgateway.alert.AlertSubscription;
import org.lmsgateway.privacy.DataSubject;
import org.lmsgateway.privacy.HeldData;
import org.lmsgateway.privacy.PersonalDataHolder;
import org.lmsgateway.privacy.PersonalDataKind;
import org.lmsgateway.privacy.PersonalDataKind.Search;

/**
 * The mail addresses to which a tenant's alerts go, and went. Found by the address; who is erased
 * is told nothing more.
 */
@ApplicationScoped
public class AlertRecipientsData implements PersonalDataHolder {

  private static final String KIND = "alert-recipient";

  private AlertRepository alerts;

  protected AlertRecipientsData() {}

  @Inject
  public AlertRecipientsData(AlertRepository alerts) {
    this.alerts = alerts;
  }

  @Override
  public List<PersonalDataKind> kinds() {
    return List.of(new PersonalDataKind(KIND, null, null, Search.ERASED));
  }

  @Override
  public List<HeldData> find(DataSubject person) {
    var address = person.id();
    var sent = alerts.sentTo(person.tenant(), address);
    var isTold =
        alerts
            .subscription(person.tenant())
            .filter(subscription -> subscription.tells(address))
            .isPresent();
    return isTold || sent > 0
        ? List.of(new HeldData(KIND, values(address, isTold, sent)))
        : List.of();
  }

  private static Map<String, String> values(String address, boolean isTold, long letters) {
    var values = new LinkedHashMap<String, String>();
    values.put("mail", address);
    values.put("told", String.valueOf(isTold));
    values.put("letters", String.valueOf(letters));
    return values;
  }

  @Override
  public int erase(DataSubject person) {
    var found = find(person).size();
    alerts
        .subscription(person.tenant())
        .ifPresent(subscription -> tellNoMore(subscription, person.id()));
    alerts.forgetLetters(person.tenant(), person.id());
    return found;
  }

  private static void tellNoMore(AlertSubscription subscription, String address) {
    var others =
        subscription.recipients().stream().filter(one -> !one.equalsIgnoreCase(address)).toList();
    subscription.tell(others, subscription.language());
  }
}
