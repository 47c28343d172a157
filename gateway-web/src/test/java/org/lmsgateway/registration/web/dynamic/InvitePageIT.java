package org.lmsgateway.registration.web.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;
import org.lmsgateway.test.SelfRegisteringLms;
import org.lmsgateway.test.SelfRegisteringLms.Kind;
import org.openqa.selenium.By;

/** An admin invites an LMS in the portal, and the LMS's admin registers it in the LMS. */
@ExtendWith(Browser.Extension.class)
class InvitePageIT {

  private static final By INSPECTOR =
      By.xpath(".//label[contains(., 'Launch inspector')]/../input");

  private Gateway gateway;
  private String tenant;
  private String name;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
    name = "school-" + UUID.randomUUID();
    var body = Map.of("issuer", "https://id." + name + ".example", "name", name);
    tenant = gateway.operator().create("/tenants", body).getString("id");
  }

  private void openInvitations(Browser browser) {
    Portal.signIn(browser, gateway).open("registrations/invite?tenant=" + tenant);
  }

  private String invite(Browser browser) {
    openInvitations(browser);
    return fillAndMake(browser);
  }

  private String fillAndMake(Browser browser) {
    browser.fill("name", "LMS of " + name);
    check(browser, "invite");
    browser.click("make-link");
    return browser.textOf("invitation-link");
  }

  private static void check(Browser browser, String form) {
    var box = browser.see(form).findElement(INSPECTOR);
    if (!box.isSelected()) {
      box.click();
    }
  }

  private JsonObject registered(SelfRegisteringLms lms) {
    return gateway.operator().registrations(lms.lms().clientId()).get(0);
  }

  @Test
  void invitedLmsRegistersInItsIframeAndLaunches(Browser browser) {
    var lms = SelfRegisteringLms.open(Kind.MOODLE);
    var link = invite(browser);

    browser.open(lms.adminPage("lms.localhost", link));
    browser.enterFrame("tool", "issuer");
    assertThat(browser.textOf("issuer")).isEqualTo(lms.lms().issuer());
    assertThat(browser.textOf("registration-name")).isEqualTo("LMS of " + name);
    browser.click("register");
    assertThat(browser.textOf("client-id")).isEqualTo(lms.lms().clientId());
    browser.click("close");
    browser.driver().switchTo().defaultContent();
    browser.await(any -> browser.driver().executeScript("return heard.length > 0"));
    assertThat(browser.driver().executeScript("return heard"))
        .isEqualTo(List.of("org.imsglobal.lti.close"));

    lms.lms().enter(registered(lms), "launch-inspector");
    browser.open(lms.lms().coursePage(1));
    browser.enterFrame("frame0", "opened");
    assertThat(browser.textOf("opened")).contains("Tess Teacher");
  }

  @Test
  void noOtherSiteCanFrameThePages(Browser browser) {
    var lms = SelfRegisteringLms.open(Kind.MOODLE);
    var link = invite(browser);

    browser.open(lms.adminPage("other.localhost", link));
    browser.driver().switchTo().frame("tool");

    assertThat((String) browser.driver().executeScript("return location.href"))
        .startsWith("chrome-error:");
    browser.driver().switchTo().defaultContent();
    browser.consoleErrors(); // Chromium reports what it refused
  }

  @Test
  void formSaysWhatIsMissing(Browser browser) {
    openInvitations(browser);

    browser.click("make-link");

    assertThat(browser.textOf("name-fault")).isEqualTo("This is missing.");
  }

  @Test
  void linkIsSwitchedOnAndOffAndWhatCameByItIsConfirmed(Browser browser) {
    var lms = SelfRegisteringLms.open(Kind.CANVAS);
    openInvitations(browser);
    check(browser, "link");
    browser.click("open-link");
    var link = browser.textOf("tenant-link");
    browser.open(lms.opened(link));
    browser.see("waits");
    browser.click("register");
    assertThat(browser.textOf("title")).isEqualTo("This LMS waits for confirmation");

    var id = registered(lms).getString("id");
    browser.open(gateway.at("/portal/registrations?show=" + id));
    browser.see("waiting-registration");
    PageCheck.isFit(browser, "registration-waiting");
    browser.click("confirm-registration");
    assertThat(browser.textOf("notice")).endsWith("is confirmed.");
    assertThat(registered(lms).getString("status")).isEqualTo("ACTIVE");

    browser.open(gateway.at("/portal/registrations/invite?tenant=" + tenant));
    browser.click("close-link");
    assertThat(browser.textOf("notice")).startsWith("The link is switched off.");
    browser.awaitGone("tenant-link");
  }

  @Test
  void whatNobodyKnowsIsRejected(Browser browser) {
    var lms = SelfRegisteringLms.open(Kind.MOODLE);
    openInvitations(browser);
    check(browser, "link");
    browser.click("open-link");
    browser.open(lms.opened(browser.textOf("tenant-link")));
    browser.click("register");
    browser.see("done");

    var id = registered(lms).getString("id");
    browser.open(gateway.at("/portal/registrations?show=" + id));
    browser.click("reject-registration");

    assertThat(browser.textOf("notice")).endsWith("was rejected and deleted.");
    assertThat(gateway.operator().get("/registrations/" + id).status()).isEqualTo(404);
  }

  @Test
  void pagesAreFitForEverybodyAndForAPhone(Browser browser) {
    var lms = SelfRegisteringLms.open(Kind.BRIGHTSPACE);
    openInvitations(browser);
    PageCheck.isFit(browser, "invite");
    var link = fillAndMake(browser);
    PageCheck.isFit(browser, "invitation");

    browser.open(lms.opened(link));
    PageCheck.isFit(browser, "register");
    browser.click("register");
    browser.see("done");
    PageCheck.isFit(browser, "registered");
    browser.open(lms.opened(link));
    browser.see("refused");
    browser.consoleErrors(); // of the status 410, which is meant
    PageCheck.isFit(browser, "register-refused");
  }
}
