package org.lmsgateway.app.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.AppService;
import org.lmsgateway.shared.web.page.ListFilter;
import org.lmsgateway.shared.web.page.Notice;
import org.lmsgateway.shared.web.page.PageTexts;
import org.lmsgateway.shared.web.page.Rows;

/** The list of apps, and the confirmation of a deletion. */
@Named
@ViewScoped
public class AppsPage implements Serializable {
  @Inject private AppService service;
  @Inject private Notice notice;

  private final Rows<AppRow> rows = new Rows<>();
  private final ListFilter filter = new ListFilter();
  private AppRow doomed;

  public void enter() {
    more();
  }

  /** Loads more of the list. */
  public void more() {
    rows.add(service.list(filter.search(), rows.following()), this::row);
  }

  private AppRow row(App app) {
    return AppRow.of(app, service.mayChange(app));
  }

  /** Asks whether an app shall really be deleted. */
  public void askDelete(AppRow row) {
    doomed = row;
  }

  public void keep() {
    doomed = null;
  }

  /** Deletes what was asked about; that somebody else was faster makes no difference. */
  public String delete() {
    if (doomed != null) {
      service.delete(new AppId(doomed.id()));
      notice.say(PageTexts.of(getClass()).get("deleted", doomed.name()));
    }
    return "/portal/apps?faces-redirect=true";
  }

  public ListFilter getFilter() {
    return filter;
  }

  public Rows<AppRow> getRows() {
    return rows;
  }

  /** The app that shall perhaps be deleted, or null. */
  public AppRow getDoomed() {
    return doomed;
  }
}
