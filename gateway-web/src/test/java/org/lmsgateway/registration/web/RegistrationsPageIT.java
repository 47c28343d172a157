package org.lmsgateway.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The list of registrations, the panel behind the eye, and deletion behind the trash can. */
@ExtendWith(Browser.Extension.class)
class RegistrationsPageIT {

  private Gateway gateway;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
  }

  @Test
  void listShowsWhatIsRegistered(Browser browser) {
    Portal.signIn(browser, gateway).open("registrations");

    search(browser, "Practice LMS");
    var row = row(browser, "Practice LMS").getText();

    assertThat(row).contains("Practice LMS", "Launch inspector", "Active");
  }

  @Test
  void searchIsKeptInTheAddressAndSaysWhenNothingFits(Browser browser) {
    Portal.signIn(browser, gateway).open("registrations");

    search(browser, "nothing is called so");

    assertThat(browser.textOf("list")).contains("No registration fits");
    PageCheck.isFit(browser, "registrations-none-fits");
    browser.resize(Browser.DESKTOP_WIDTH, Browser.DESKTOP_HEIGHT);
    search(browser, "Practice LMS");
    assertThat(browser.see("q").getAttribute("value")).isEqualTo("Practice LMS");
    browser.driver().navigate().back();
    browser.await(any -> browser.textOf("list").contains("No registration fits"));
    browser.click("show-all");
    browser.see(By.cssSelector("tbody tr"));
  }

  @Test
  void filterLeavesOutWhatHasAnotherStatus(Browser browser) {
    var school = TestSchool.open(gateway);
    var name = school.lms().registered().getString("name");
    openList(browser, name);

    new Select(browser.see("filter-status")).selectByValue("DISABLED");
    browser.click("find");

    browser.await(any -> browser.textOf("list").contains("No registration fits"));
    new Select(browser.see("filter-status")).selectByValue("ACTIVE");
    browser.click("find");
    browser.see(inRow(name, "Delete"));
  }

  @Test
  void headingsSortAndSayHow(Browser browser) {
    Portal.signIn(browser, gateway).open("registrations");

    browser.click("sort-PLATFORM");

    assertThat(heading(browser, "PLATFORM")).isEqualTo("ascending");
    browser.click("sort-PLATFORM");
    browser.await(any -> heading(browser, "PLATFORM").equals("descending"));
    assertThat(heading(browser, "NAME")).isEqualTo("none");
    browser.click("sort-STATUS");
    browser.await(any -> heading(browser, "STATUS").equals("descending"));
    browser.click("sort-LAST_LAUNCH");
    browser.await(any -> heading(browser, "LAST_LAUNCH").equals("descending"));
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void programsSearchFilterAndSortByTheSameNames() {
    var registered = TestSchool.open(gateway).lms().registered();
    var api = gateway.operator();
    var found = "/registrations?q=" + registered.getString("clientId");

    assertThat(
            api.items(found + "&platform=" + registered.getString("platform") + "&status=active"))
        .extracting(one -> one.getString("id"))
        .containsExactly(registered.getString("id"));
    assertThat(api.items(found + "&status=blocked")).isEmpty();
    for (var order : List.of("name", "-platform", "status", "changed", "-last_launch")) {
      assertThat(api.items(found + "&sort=" + order)).hasSize(1);
    }
    var unreadable = api.get("/registrations?platform=none&status=perhaps&sort=colour");
    assertThat(unreadable.status()).isEqualTo(400);
    assertThat(unreadable.body()).contains("\"platform\"", "\"status\"", "\"sort\"", "last_launch");
  }

  @Test
  void detailsOfABlockedTenantSayWhyNothingIsLaunched(Browser browser) {
    var school = TestSchool.open(gateway);
    var tenant = school.lms().registered().getString("tenant");
    var status = "/tenants/" + tenant + "/status";
    var api = gateway.operator();
    api.put(status, Map.of("status", "BLOCKED", "reason", "The contract has ended"));
    try {
      showDetails(browser, school);

      assertThat(browser.textOf("tenant-refused"))
          .contains("This tenant is blocked", "The contract has ended");
      assertThat(browser.textOf("details")).contains("Blocked");
    } finally {
      api.put(status, Map.of("status", "ACTIVE"));
    }
  }

  private static String heading(Browser browser, String by) {
    return browser.see(By.xpath("//th[a[@id='sort-" + by + "']]")).getAttribute("aria-sort");
  }

  @Test
  void switchesARegistrationOffAndOnAgain(Browser browser) {
    var school = TestSchool.open(gateway);
    var name = school.lms().registered().getString("name");
    showDetails(browser, school);

    browser.click("switch-off");
    assertThat(browser.textOf("switching-off")).contains(name);
    PageCheck.isFit(browser, "registration-switch-off");
    browser.resize(Browser.DESKTOP_WIDTH, Browser.DESKTOP_HEIGHT);
    browser.click("confirm-switch-off");

    assertThat(browser.textOf("details-notice")).contains(name, "is switched off");
    var path = "/registrations/" + school.lms().registered().getString("id");
    assertThat(gateway.operator().get(path).json().getString("status")).isEqualTo("DISABLED");
    browser.click("switch-on");
    browser.await(any -> browser.textOf("details-notice").contains("is switched on"));
    assertThat(gateway.operator().get(path).json().getString("status")).isEqualTo("ACTIVE");
  }

  @Test
  void eyeOpensTheDetailsWithEveryValueToCopy(Browser browser) {
    var school = TestSchool.open(gateway);
    var lms = school.lms();
    var shown = showDetails(browser, school);

    assertThat(shown).isEqualTo(lms.registered().getString("name"));
    assertThat(browser.textOf("details-login")).isEqualTo(lms.loginUrl().toString());
    assertThat(browser.textOf("details-redirect")).isEqualTo(lms.redirectUrl().toString());
    assertThat(browser.textOf("details-keyset")).isEqualTo(lms.registered().getString("jwksUrl"));
    assertThat(browser.textOf("details-issuer")).isEqualTo(lms.issuer());
    assertThat(browser.textOf("details-client")).isEqualTo(lms.clientId());
    assertThat(browser.textOf("details-deployment-0")).isEqualTo(lms.deployment());
    assertThat(browser.driver().findElements(By.cssSelector("#details .copy-value")))
        .hasSameSizeAs(browser.driver().findElements(By.cssSelector("#details .copy-button")));
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void detailsTellWhoChangedWhatFromWhatToWhat(Browser browser) {
    var school = TestSchool.open(gateway);
    var body = school.lms().registration(school.tenant(), school.app().getString("id"));
    var old = body.put("name", "Renamed by the API");
    gateway.operator().put("/registrations/" + school.lms().registered().getString("id"), body);
    var id = school.lms().registered().getString("id");

    Portal.signIn(browser, gateway).open("registrations?show=" + id);

    assertThat(browser.textOf("history"))
        .contains("Changed", "Created", "Name", old.toString(), "Renamed by the API");
  }

  @Test
  void copyButtonCopiesTheValueBesideIt(Browser browser) {
    var school = TestSchool.open(gateway);
    showDetails(browser, school);
    browser.allowClipboard(gateway);

    browser.click(By.xpath("//code[@id='details-login']/following-sibling::button"));

    browser.await(any -> browser.clipboard().equals(school.lms().loginUrl().toString()));
  }

  @Test
  void trashAsksAndDeletesAndSaysSo(Browser browser) {
    var school = TestSchool.open(gateway);
    var name = school.lms().registered().getString("name");
    openList(browser, name);

    browser.click(inRow(name, "Delete"));
    assertThat(browser.textOf("deletion")).contains(name);
    browser.click("confirm-delete");

    assertThat(browser.textOf("notice")).isEqualTo("The registration “" + name + "” was deleted.");
    assertThat(browser.driver().findElements(inRow(name, "Delete"))).isEmpty();
    var path = "/registrations/" + school.lms().registered().getString("id");
    assertThat(gateway.operator().get(path).status()).isEqualTo(404);
  }

  @Test
  void undoBringsADeletedRegistrationBack(Browser browser) {
    var school = TestSchool.open(gateway);
    var name = school.lms().registered().getString("name");
    openList(browser, name);
    browser.click(inRow(name, "Delete"));
    browser.click("confirm-delete");

    browser.click("undo");

    assertThat(browser.textOf("details-notice")).contains(name, "is restored");
    assertThat(browser.textOf("details-title")).isEqualTo(name);
    var path = "/registrations/" + school.lms().registered().getString("id");
    assertThat(gateway.operator().get(path).status()).isEqualTo(200);
    assertThat(school.launch(new Visitor()).status()).isEqualTo(303);
  }

  @Test
  void deletedRegistrationsAreListedAndRestoredUnlessRegisteredAnew(Browser browser) {
    var school = TestSchool.open(gateway);
    var lms = school.lms();
    var id = lms.registered().getString("id");
    var operator = gateway.operator();
    operator.delete("/registrations/" + id);
    var app = school.app().getString("id");
    operator.create("/registrations", lms.registration(school.tenant(), app));
    Portal.signIn(browser, gateway).open("registrations");

    browser.click("open-deleted");
    PageCheck.isFit(browser, "registrations-deleted");
    browser.resize(Browser.DESKTOP_WIDTH, Browser.DESKTOP_HEIGHT);
    browser.click(inRow(lms.registered().getString("name"), "Restore"));

    assertThat(browser.textOf("warning")).contains("registered anew");
    var refused = operator.post("/registrations/" + id + "/restoration", Map.of());
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.toString()).contains("DUPLICATE_CLIENT");
  }

  @Test
  void cancelDeletesNothing(Browser browser) {
    var school = TestSchool.open(gateway);
    var name = school.lms().registered().getString("name");
    openList(browser, name);

    browser.click(inRow(name, "Delete"));
    browser.click("keep");

    browser.awaitGone("deletion");
    var path = "/registrations/" + school.lms().registered().getString("id");
    assertThat(gateway.operator().get(path).status()).isEqualTo(200);
  }

  @Test
  void registrationThatIsNotCompleteSaysSo(Browser browser) {
    var school = TestSchool.open(gateway);
    var body = school.lms().registration(school.tenant(), school.app().getString("id"));
    body.put("deployments", List.of());
    var id = school.lms().registered().getString("id");
    gateway.operator().put("/registrations/" + id, body);

    showDetails(browser, school);

    assertThat(browser.textOf("details")).contains("Incomplete");
  }

  @Test
  void pageIsFitForEverybodyAndForAPhone(Browser browser) {
    Portal.signIn(browser, gateway).open("registrations");

    PageCheck.isFit(browser, "registrations");
  }

  @Test
  void detailsAreFitForEverybodyAndForAPhone(Browser browser) {
    showDetails(browser, TestSchool.open(gateway));

    PageCheck.isFit(browser, "registration-details");
  }

  @Test
  void deletionIsFitForEverybodyAndForAPhone(Browser browser) {
    openList(browser, "Practice LMS");
    browser.click(inRow("Practice LMS", "Delete"));
    browser.see("deletion");

    PageCheck.isFit(browser, "registration-deletion");
  }

  private String showDetails(Browser browser, TestSchool school) {
    var name = school.lms().registered().getString("name");
    openList(browser, name);
    browser.click(inRow(name, "View details"));
    return browser.textOf("details-title");
  }

  /** Searches the list for that name. */
  private void openList(Browser browser, String name) {
    Portal.signIn(browser, gateway).open("registrations");
    browser.fill("q", name);
    browser.click("find");
    browser.see(inRow(name, "Delete"));
  }

  private static By inRow(String name, String action) {
    return By.cssSelector("button[aria-label='" + action + ": " + name + "']");
  }

  private static void search(Browser browser, String text) {
    browser.fill("q", text);
    browser.click("find");
    browser.await(any -> browser.driver().getCurrentUrl().contains("q=" + text.split(" ")[0]));
  }

  private static WebElement row(Browser browser, String name) {
    return browser.see(By.xpath("//tr[td[contains(@class,'name')][contains(.,'" + name + "')]]"));
  }
}
