package org.lmsgateway.privacy.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lmsgateway.privacy.HeldData;
import org.lmsgateway.privacy.PrivacyService;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.web.page.FaultTexts;
import org.lmsgateway.shared.web.page.FileDownload;
import org.lmsgateway.shared.web.page.Notice;
import org.lmsgateway.shared.web.page.PageTexts;

/** What is kept about people, and what is kept about one of them. */
@Named
@ViewScoped
public class PrivacyPage implements Serializable {
  @Inject private PrivacyService privacy;
  @Inject private Notice notice;

  private final ArrayList<KindRow> kinds = new ArrayList<>();
  private String tenant;
  private String person;
  private boolean searched;
  private boolean erasing;
  private Map<String, Integer> counts = Map.of();
  private FaultTexts faults = FaultTexts.NONE;

  public void enter() {
    privacy.kinds().stream().map(KindRow::of).forEach(kinds::add);
  }

  /** Looks what there is; only how much is shown, so that nobody reads over a shoulder. */
  public void search() {
    var found = value(privacy.export(tenant, person));
    searched = found != null;
    counts = found == null ? Map.of() : countsOf(found);
  }

  private static Map<String, Integer> countsOf(List<HeldData> found) {
    var counts = new TreeMap<String, Integer>();
    found.forEach(data -> counts.merge(data.kind(), 1, Integer::sum));
    return counts;
  }

  /** The value, or null if the fields are wrong, and then the page says so. */
  private <T> T value(Outcome<T> outcome) {
    faults = FaultTexts.NONE;
    erasing = false;
    if (outcome instanceof Rejected<T> rejected) {
      faults = FaultTexts.of(rejected.faults(), PageTexts.locale());
      return null;
    }
    return ((Done<T>) outcome).value();
  }

  /** Sends what there is as a file. */
  public void download() throws IOException {
    var found = value(privacy.export(tenant, person));
    if (found == null) {
      return;
    }
    var json = JsonbBuilder.create(new JsonbConfig().withFormatting(true));
    var text = json.toJson(PersonalDataAnswer.of(found));
    FileDownload.send(
        "personal-data.json", "application/json", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Asks whether it shall really be removed. */
  public void askErase() {
    erasing = true;
  }

  public void keep() {
    erasing = false;
  }

  public String erase() {
    var erased = value(privacy.erase(tenant, person));
    if (erased == null) {
      return null;
    }
    notice.say(PageTexts.of(getClass()).get("erased", erased));
    return "/portal/privacy?faces-redirect=true";
  }

  public List<KindRow> getKinds() {
    return kinds;
  }

  /** Whether somebody was looked for, with fields that are right. */
  public boolean isSearched() {
    return searched;
  }

  public boolean isErasing() {
    return erasing;
  }

  /** How many things there are of each kind; empty if nothing was found. */
  public Map<String, Integer> getCounts() {
    return counts;
  }

  public FaultTexts getFaults() {
    return faults;
  }

  public String getTenant() {
    return tenant;
  }

  public void setTenant(String tenant) {
    this.tenant = tenant;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }
}
