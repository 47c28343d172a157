package org.lmsgateway.launch.web.log;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppService;
import org.lmsgateway.launch.LaunchLog;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationService;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.web.page.PageTexts;
import org.primefaces.PrimeFaces;

/**
 * The launches that the address asks for, a page at a time; the first page follows what happens.
 */
@Named
@ViewScoped
public class LaunchesPage implements Serializable {
  private static final int AT_ONCE = 25;

  /** An app as the search offers it. */
  public record AppChoice(String id, String name) implements Serializable {}

  @Inject private LaunchLog log;
  @Inject private AppService apps;
  @Inject private RegistrationService registrations;

  private final SearchForm search = new SearchForm();
  private String after;
  private List<LaunchRow> rows = List.of();
  private Set<String> fresh = Set.of();
  private String next;
  private List<AppChoice> appChoices = List.of();
  private String registrationName;

  public void enter() {
    load();
    appChoices =
        apps.list(PageRequest.first(PageRequest.MAX_LIMIT)).items().stream()
            .map(LaunchesPage::choice)
            .toList();
    registrationName =
        RegistrationId.parse(search.getRegistration())
            .flatMap(registrations::find)
            .map(Registration::name)
            .orElse(null);
  }

  private static AppChoice choice(App app) {
    return new AppChoice(app.id().value(), app.name());
  }

  private void load() {
    var page = log.list(search.filter(), new PageRequest(cursor(), AT_ONCE));
    var names = log.names(page.items());
    rows = page.items().stream().map(launch -> LaunchRow.of(launch, names)).toList();
    next = page.next();
  }

  /** An address that somebody has cut off begins at the beginning. */
  private String cursor() {
    return Optional.ofNullable(after).filter(text -> Cursor.parse(text).isPresent()).orElse(null);
  }

  /** Looks for launches since the list was loaded; only if there are any the list changes. */
  public void refresh() {
    var known = ids();
    load();
    fresh = ids();
    fresh.removeAll(known);
    if (!fresh.isEmpty()) {
      var ajax = PrimeFaces.current().ajax();
      ajax.update("list");
      ajax.addCallbackParam("news", PageTexts.of(getClass()).get("live.news", fresh.size()));
    }
  }

  private Set<String> ids() {
    return rows.stream().map(LaunchRow::id).collect(Collectors.toSet());
  }

  public boolean isFresh(LaunchRow row) {
    return fresh.contains(row.id());
  }

  /** Whether what happens now belongs to the page that is shown. */
  public boolean isLive() {
    return cursor() == null && search.isOpenEnded();
  }

  public boolean isFirst() {
    return cursor() == null;
  }

  public SearchForm getSearch() {
    return search;
  }

  public List<LaunchRow> getRows() {
    return rows;
  }

  /** The cursor of the launches before these, or null if these are the first ever. */
  public String getNext() {
    return next;
  }

  public List<AppChoice> getAppChoices() {
    return appChoices;
  }

  /** The name of the registration whose launches are listed; null if it is any, or gone. */
  public String getRegistrationName() {
    return registrationName;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
