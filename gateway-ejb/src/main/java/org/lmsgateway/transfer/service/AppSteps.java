package org.lmsgateway.transfer.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.service.AppEntry;
import org.lmsgateway.app.service.AppRepository;
import org.lmsgateway.keys.assertion.ClientKeySet;
import org.lmsgateway.keys.assertion.ClientKeySet.Entered;
import org.lmsgateway.keys.assertion.ClientKeySet.Published;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.transfer.PlannedChange.Difference;
import org.lmsgateway.transfer.TransferKind;

/** Finds what is to be done to the tenant's own apps. */
@ApplicationScoped
public class AppSteps {

  private AppRepository apps;
  private AppEntry entry;

  protected AppSteps() {}

  @Inject
  public AppSteps(AppRepository apps, AppEntry entry) {
    this.apps = apps;
    this.entry = entry;
  }

  private Map<AppId, App> own(WantedTenant wanted) {
    return apps.launchable(wanted.tenant()).stream()
        .filter(app -> app.tenant().isPresent())
        .collect(Collectors.toMap(App::id, Function.identity()));
  }

  /** Those that are to be there. An id that somebody else's app has is taken. */
  void keep(WantedTenant wanted, List<App> all, Steps steps) {
    var own = own(wanted);
    var taken = apps.names(all.stream().map(App::id).toList(), Optional.empty()).keySet();
    for (var i = 0; i < all.size(); i++) {
      var app = all.get(i);
      var stored = own.get(app.id());
      if (stored != null) {
        update(stored, app, steps);
      } else if (taken.contains(app.id())) {
        steps.fault("/apps/" + i + "/key", FieldCode.NAME_TAKEN);
      } else {
        steps.of(TransferKind.APP).create(app.name(), app.id().value(), () -> entry.add(app));
      }
    }
  }

  private void update(App stored, App wanted, Steps steps) {
    steps
        .of(TransferKind.APP)
        .update(
            stored.name(),
            stored.id().value(),
            differences(stored, wanted),
            () -> entry.change(stored, wanted));
  }

  private static List<Difference> differences(App stored, App wanted) {
    var from = stored.settings();
    var to = wanted.settings();
    var differences = new Differences();
    differences.one("name", stored.name(), wanted.name());
    differences.one("url", stored.url(), wanted.url());
    differences.one("deepPaths", from.deepPaths(), to.deepPaths());
    differences.many("messages", from.messages(), to.messages());
    differences.many("services", from.services(), to.services());
    differences.one("claims", from.claims(), to.claims());
    differences.many("customParameters", from.customParameters(), to.customParameters());
    differences.one("jwksUrl", address(stored), address(wanted));
    differences.one("jwks", entered(stored), entered(wanted));
    return differences.found();
  }

  private static Object address(App app) {
    return keys(app) instanceof Published published ? published.address() : null;
  }

  private static Object entered(App app) {
    return keys(app) instanceof Entered entered ? entered.json() : null;
  }

  private static ClientKeySet keys(App app) {
    return app.keySet().orElse(null);
  }

  /** Those that are to go. */
  void drop(WantedTenant wanted, List<App> all, Steps steps) {
    var kept = all.stream().map(App::id).collect(Collectors.toSet());
    own(wanted).values().stream()
        .filter(app -> !kept.contains(app.id()))
        .forEach(
            app ->
                steps
                    .of(TransferKind.APP)
                    .delete(app.name(), app.id().value(), () -> entry.remove(app)));
  }
}
