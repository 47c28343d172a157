package org.lmsgateway.gallery;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    var gone = TestSchool.open(gateway).lms().registered().getString("id");
    gateway.operator().delete("/registrations/" + gone);
    wizard = new WizardStates(gateway);
  }

  /** What everybody sees, without signing in. */
  List<PageState> signedOut() {
    return List.of(
        at("landing", "/"),
        at("help", "/help"),
        at("help-feedback", "/help?kind=feedback"),
        at("errors", "/help/errors"),
        at("errors-found", "/help/errors?q=cloud"),
        at("errors-none", "/help/errors?q=nothing+has+this"),
        at("problem", "/problems/tenant-pending"),
        at("help-cookies", "/help/cookies"),
        at("help-network", "/help/network"),
        at("help-keyboard", "/help/keyboard"),
        afterClick("report", "/help", "#report-show", "report-preview"),
        new PageState("report-sent", this::sentReport),
        at("signed-out", "/signed-out"),
        at("sign-in", "/sign-in"),
        new PageState("sign-in-refused", this::refusedSignIn),
        at("no-permission", "/problem/no-permission"),
        at("authentication-failed", "/problem/authentication"),
        at("went-wrong", "/problem/went-wrong"),
        at("unavailable", "/problem/unavailable"),
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
        afterClick(
            "registration-connection", details(), "#check-connection", "connection-findings"),
        at("registrations-deleted", "/portal/registrations/deleted"),
        afterClick("check-list", checkList(), "#check", "items"),
        new PageState("add-1-app", wizard::app),
        new PageState("add-2-name", wizard::name),
        new PageState("add-2-name-refused", wizard::nameRefused),
        new PageState("add-3-gateway-keys", wizard::gatewayKeys),
        new PageState("add-4-lms-keys", wizard::lmsKeys),
        new PageState("add-4-lms-keys-refused", wizard::lmsKeysRefused),
        new PageState("add-5-review", wizard::review),
        at("edit", "/portal/registrations/add?edit=" + registration()),
        at("invite", "/portal/registrations/invite"),
        at("launches", "/portal/launches"),
        at("launch-refused-found", "/portal/launches?reference=" + refusedLaunch()),
        afterClick("launch", "/portal/launches?reference=" + refusedLaunch(), LAUNCH, "steps"),
        at("launches-none", "/portal/launches?reference=ZZZZ-9999"),
        at("apps", "/portal/apps"),
        at("app-add", "/portal/apps/edit"),
        afterClick("app-details", "/portal/apps", ".pi-eye", "app-title"),
        afterClick("app-deletion", "/portal/apps", ".pi-trash", "delete-dialog"),
        at("remote-sessions", "/portal/remote-sessions"),
        at("tasks", "/portal/tasks"),
        at("class-teams", "/portal/class-teams"),
        at("class-team-none", "/portal/class-teams/course"),
        at("class-team-settings", "/portal/class-teams/settings"),
        at("alerts", "/portal/alerts"),
        at("microsoft", "/portal/microsoft?tenant=" + ownTenant()),
        at("teams-app", "/portal/teams-app"),
        at("device", "/portal/device"),
        afterClick("diagnosis", "/portal/diagnosis", "#diagnose", "diagnosis-verdict"),
        at("api-clients", "/portal/api-clients"),
        afterClick("api-client-add", "/portal/api-clients", "#add-client", "create-client"),
        at("tenants", "/portal/tenants"),
        new PageState("api-client-made", this::madeClient),
        afterClick("api-client", "/portal/api-clients", ".pi-pencil", "client-title"),
        afterClick("api-client-deletion", "/portal/api-clients", ".pi-trash", "deletion"),
        afterClick("tenant-add", "/portal/tenants", "#add-tenant", "tenants"),
        afterClick("tenant", "/portal/tenants", ".pi-eye", "tenant-title"),
        new PageState("tenant-refused", this::refusedBlock),
        afterClick(
            "tenant-provider",
            "/portal/tenants?show=" + ownTenant(),
            "#check-provider",
            "provider-fault"),
        at("people", "/portal/people"),
        afterClick("person-add", "/portal/people", "#add-account", "account-form"),
        new PageState("person-add-refused", this::refusedAccount),
        at("privacy", "/portal/privacy"),
        afterClick("privacy-refused", "/portal/privacy", "#search", "person-fault"),
        new PageState("privacy-found", this::foundPerson),
        new PageState("privacy-erasure", this::askedErasure),
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

  private void sentReport(Browser browser) {
    open(browser, "/help");
    browser.click("report-show");
    browser.click("report-send");
    browser.see("report-sent");
  }

  private void madeClient(Browser browser) {
    open(browser, "/portal/api-clients");
    browser.click("add-client");
    browser.fill("name", "Nightly export");
    browser.click("create-client");
    browser.see("new-client-secret");
  }

  private void refusedBlock(Browser browser) {
    open(browser, "/portal/tenants");
    browser.click(By.cssSelector(".pi-eye"));
    browser.click("block-tenant");
    browser.see("reason-fault");
  }

  private void refusedAccount(Browser browser) {
    open(browser, "/portal/people");
    browser.click("add-account");
    browser.click("create-account");
    browser.see("username-fault");
  }

  private void foundPerson(Browser browser) {
    open(browser, "/portal/privacy");
    browser.fill("person", gateway.username());
    browser.click("search");
    browser.see("found");
  }

  private void askedErasure(Browser browser) {
    foundPerson(browser);
    browser.click("erase");
    browser.see("erasure");
  }

  /** The details panel of a registration, open. */
  private String details() {
    return "/portal/registrations?show=" + registration();
  }

  private String checkList() {
    return "/portal/registrations/check-list?id=" + registration();
  }

  private URI launch() {
    return school.launch(new Visitor()).location();
  }

  private String registration() {
    return school.lms().registered().getString("id");
  }

  /** A tenant with a provider of its own, which does not answer. */
  private String ownTenant() {
    var issuer = "https://id-" + UUID.randomUUID() + ".test";
    return gateway
        .operator()
        .create("/tenants", Map.of("name", "North", "issuer", issuer))
        .getString("id");
  }

  private String refusedLaunch() {
    var visitor = new Visitor();
    var request = school.begin(visitor);
    var forged = school.lms().forge(school.lms().claims(request));
    return school.finish(visitor, request, forged).text("reference");
  }
}
