package org.lmsgateway.app.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lmsgateway.app.AppCredentials;
import org.lmsgateway.app.AppDraft;
import org.lmsgateway.app.AppService;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.web.page.FaultTexts;
import org.lmsgateway.shared.web.page.OneTimeSecret;
import org.lmsgateway.shared.web.page.PageTexts;
import org.lmsgateway.shared.web.page.Rows;

/** The list of apps, and the form that adds one and shows its secret once. */
@Named
@ViewScoped
public class AppsPage implements Serializable {
  @Inject private AppService service;
  @Inject private OneTimeSecret secret;

  private Rows<AppRow> rows = new Rows<>();
  private boolean adding;
  private String name;
  private String url;
  private FaultTexts faults = FaultTexts.NONE;
  private AppRow added;

  public void enter() {
    more();
  }

  /** Loads more of the list. */
  public void more() {
    rows.add(service.list(rows.following()), AppRow::of);
  }

  /** Opens the form. */
  public void begin() {
    adding = true;
    added = null;
  }

  public String cancel() {
    return "/portal/apps?faces-redirect=true";
  }

  /** Adds an app; its secret is shown by the same answer. */
  public void add() {
    var outcome = service.add(new AppDraft(name, url, null));
    if (outcome instanceof Rejected<AppCredentials> rejected) {
      faults = FaultTexts.of(rejected.faults(), PageTexts.locale());
    } else if (outcome instanceof Done<AppCredentials> done) {
      added = AppRow.of(done.value().app());
      secret.show(done.value().clientSecret());
      adding = false;
      faults = FaultTexts.NONE;
      name = null;
      url = null;
      rows = new Rows<>();
      more();
    }
  }

  public Rows<AppRow> getRows() {
    return rows;
  }

  public boolean isAdding() {
    return adding;
  }

  public FaultTexts getFaults() {
    return faults;
  }

  /** The app just added, or null. */
  public AppRow getAdded() {
    return added;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(String url) {
    this.url = url;
  }
}
