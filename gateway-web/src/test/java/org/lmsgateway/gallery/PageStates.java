package org.lmsgateway.gallery;

import java.net.URI;
import java.util.List;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.Portal;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;
import org.openqa.selenium.By;

/** The list of all pages in all states that differ in how they look. */
final class PageStates {

  private static final String LAUNCH = ".list a[href*='/launches/launch']";

  private final Gateway gateway;
  private final TestSchool school;
  private final WizardStates wizard;

  PageStates(Gateway gateway) {
    this.gateway = gateway;
    school = TestSchool.open(gateway).useInspector();
    wizard = new WizardStates(gateway);
  }

  /** What everybody sees, without signing in. */
  List<PageState> signedOut() {
    return List.of(
        at("landing", "/"),
        at("help", "/help"),
        at("sign-in", "/sign-in"),
        new PageState("sign-in-refused", this::refusedSignIn),
        at("no-permission", "/problem/no-permission"),
        at("authentication-failed", "/problem/authentication"),
        at("went-wrong", "/problem/went-wrong"),
        at("not-found", "/nothing"),
        at("launch-refused", "/lti/login"),
        at("launch-address", "/lti/launch"),
        at("app-address", "/lti/apps/launch-inspector"),
        at("register-refused", "/lti/register/nothing"),
        at("inspector-empty", "/inspector"),
        new PageState("inspector", browser -> browser.open(launch())),
        at("practice", "/practice"),
        menu("help-menu", "/"));
  }

  /** What an operator sees. */
  List<PageState> portal() {
    return List.of(
        at("home", "/portal/home"),
        at("registrations", "/portal/registrations"),
        afterClick("registration-details", "/portal/registrations", ".pi-eye", "details-title"),
        afterClick("registration-deletion", "/portal/registrations", ".pi-trash", "deletion"),
        new PageState("add-1-app", wizard::app),
        new PageState("add-2-name", wizard::name),
        new PageState("add-2-name-refused", wizard::nameRefused),
        new PageState("add-3-gateway-keys", wizard::gatewayKeys),
        new PageState("add-4-lms-keys", wizard::lmsKeys),
        at("edit", "/portal/registrations/add?edit=" + registration()),
        at("invite", "/portal/registrations/invite"),
        at("launches", "/portal/launches"),
        at("launch-refused-found", "/portal/launches?reference=" + refusedLaunch()),
        afterClick("launch", "/portal/launches?reference=" + refusedLaunch(), LAUNCH, "steps"),
        at("launches-none", "/portal/launches?reference=ZZZZ-9999"),
        at("apps", "/portal/apps"),
        at("app-add", "/portal/apps/edit"),
        afterClick("app-deletion", "/portal/apps", ".pi-trash", "delete-dialog"),
        at("api-clients", "/portal/api-clients"),
        afterClick("api-client-add", "/portal/api-clients", "#add-client", "create-client"),
        at("tenants", "/portal/tenants"),
        afterClick("tenant-add", "/portal/tenants", "#add-tenant", "tenants"),
        at("keys", "/portal/keys"),
        at("audit", "/portal/audit"),
        afterClick("audit-change", "/portal/audit", ".why summary", "main"),
        menu("profile-menu", "/portal/keys"));
  }

  private PageState at(String name, String path) {
    return new PageState(name, browser -> open(browser, path));
  }

  private PageState afterClick(String name, String path, String selector, String awaited) {
    return new PageState(
        name,
        browser -> {
          open(browser, path);
          browser.click(By.cssSelector(selector));
          browser.see(awaited);
        });
  }

  /** The menu of that id, open. */
  private PageState menu(String id, String path) {
    return afterClick(id, path, "#" + id + " summary", id);
  }

  private void open(Browser browser, String path) {
    browser.open(gateway.at(path));
    browser.see("main");
  }

  private void refusedSignIn(Browser browser) {
    open(browser, "/sign-in");
    Portal.enter(browser, "nobody", "guessed");
    browser.see("sign-in-failed");
  }

  private URI launch() {
    return school.launch(new Visitor()).location();
  }

  private String registration() {
    return school.lms().registered().getString("id");
  }

  private String refusedLaunch() {
    var visitor = new Visitor();
    var request = school.begin(visitor);
    var forged = school.lms().forge(school.lms().claims(request));
    return school.finish(visitor, request, forged).text("reference");
  }
}
