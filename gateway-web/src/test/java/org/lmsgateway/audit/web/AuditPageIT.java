package org.lmsgateway.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;
import org.lmsgateway.test.Visitor;
import org.openqa.selenium.By;

/** The audit log in the portal. */
@ExtendWith(Browser.Extension.class)
class AuditPageIT {

  private final String name = "=Seen " + UUID.randomUUID().toString().substring(0, 8);
  private Gateway gateway;
  private String app;

  @BeforeEach
  void changeAnApp() {
    gateway = PayaraMicroFixture.gateway();
    var api = gateway.operator();
    var entered = Map.of("name", "x", "url", "https://stars.example/");
    app = api.create("/apps", entered).getString("id");
    api.put("/apps/" + app, Map.of("name", name, "url", "https://stars.example/"));
  }

  @Test
  void entryTellsWhatChangedFromWhatToWhat(Browser browser) {
    var portal = Portal.signIn(browser, gateway).open("registrations");
    browser.click("nav-audit");
    browser.awaitPath("/portal/audit");
    portal.open("audit");

    browser.fill("object", app);
    browser.click("find");
    browser.see("show-all");
    browser.click(By.cssSelector("#list .why summary"));

    assertThat(browser.textOf("list")).contains("Changed", name, "name");
    assertThat(browser.driver().findElement(By.cssSelector("#list del")).getText()).isEqualTo("x");
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void filterThatFindsNothingSaysSo(Browser browser) {
    Portal.signIn(browser, gateway).open("audit?object=nothing-is-called-so");

    assertThat(browser.textOf("list")).contains("Nothing found");
    assertThat(browser.see("object").getAttribute("value")).isEqualTo("nothing-is-called-so");
  }

  @Test
  void operatorSeesAndFiltersTenantsByTheirNames(Browser browser) {
    var api = gateway.operator();
    var tenant = api.items("/tenants").get(0);
    var draft =
        Map.of("name", name, "url", "https://own.example/", "tenant", tenant.getString("id"));
    var own = api.create("/apps", draft).getString("id");
    var portal = Portal.signIn(browser, gateway);

    portal.open("audit?object=" + own);
    assertThat(browser.textOf("list")).contains(tenant.getString("name"));
    browser.fill("tenant", tenant.getString("name").substring(1).toUpperCase(Locale.ROOT));
    browser.click("find");
    browser.see("show-all");
    assertThat(browser.textOf("list")).contains(name);
    portal.open("audit?tenant=no-tenant-is-called-so&object=" + own);
    assertThat(browser.textOf("list")).contains("Nothing found");

    var address = "/portal/audit.csv?object=" + own + "&tenant=" + tenant.getString("id");
    assertThat(download(browser, address).body())
        .contains("\"tenantName\"", tenant.getString("name"));
  }

  @Test
  void fileHoldsWhatTheFilterLetsThroughAndNoFormula(Browser browser) {
    Portal.signIn(browser, gateway).open("audit?action=CHANGED&object=" + app);

    var address = browser.see("export").getAttribute("href");
    var file = download(browser, address.substring(address.indexOf("/portal")));

    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Content-Type")).contains("text/csv").containsIgnoringCase("utf-8");
    assertThat(file.header("Content-Disposition")).contains("audit.csv");
    assertThat(file.body()).startsWith("\uFEFF\"time\"").contains("\"'" + name).contains("CHANGED");
    assertThat(file.body()).doesNotContain("CREATED").doesNotContain("\"=");
  }

  private Answer download(Browser browser, String path) {
    var cookies =
        browser.driver().manage().getCookies().stream()
            .map(cookie -> cookie.getName() + "=" + cookie.getValue())
            .reduce((one, other) -> one + "; " + other)
            .orElseThrow();
    return new Visitor().sending("Cookie", cookies).get(gateway.at(path));
  }

  @Test
  void fileIsForThoseWhoSignedIn() {
    var answer = new Visitor().get(gateway.at("/portal/audit.csv"));

    assertThat(answer.status()).isIn(302, 303);
  }

  @Test
  void pageIsFitForEverybodyAndForAPhone(Browser browser) {
    Portal.signIn(browser, gateway).open("audit?object=" + app);
    browser.click(By.cssSelector("#list .why summary"));

    PageCheck.isFit(browser, "audit");
  }
}
