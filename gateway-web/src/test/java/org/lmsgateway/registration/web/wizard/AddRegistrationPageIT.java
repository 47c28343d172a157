package org.lmsgateway.registration.web.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;
import org.openqa.selenium.By;

/** Adding a registration, step by step. */
@ExtendWith(Browser.Extension.class)
class AddRegistrationPageIT {

  private Gateway gateway;
  private TestLms lms;
  private Map<String, Object> keys;

  @BeforeEach
  void openAnLms() {
    gateway = PayaraMicroFixture.gateway();
    lms = TestLms.open();
    keys = lms.registration("");
  }

  @Test
  void lmsIsAddedStepByStepAfterAWrongValueAndCanLaunch(Browser browser) {
    begin(browser).chooseApp().nameIt("Botany LMS", "Moodle").toGatewayKeys();
    var loginUrl = browser.textOf("login-url");
    browser.click("next");

    awaitStep(browser, "LMS provided registration keys");
    fillKeys(browser);
    browser.fill("keysetUrl", "http://lms.example/keys");
    browser.click("next");
    assertThat(browser.textOf("keysetUrl-fault")).contains("gateway.outbound.allow");
    assertThat(browser.see("issuer").getDomProperty("value")).isEqualTo(lms.issuer());
    browser.fill("keysetUrl", keys.get("keysetUrl").toString());
    browser.click("next");

    awaitStep(browser, "Review and add");
    assertThat(browser.textOf("add")).contains("Botany LMS", lms.issuer(), lms.clientId());
    browser.click("save");
    assertThat(browser.textOf("notice"))
        .isEqualTo(
            "The registration “Botany LMS” was added. Apps can now be opened from your LMS.");
    assertThat(browser.consoleErrors()).isEmpty();

    var login = new Visitor().post(URI.create(loginUrl), loginInitiation());
    assertThat(login.status()).isEqualTo(302);
  }

  @Test
  void stepWithoutAnythingSaysWhatIsMissing(Browser browser) {
    begin(browser).chooseApp();

    browser.click("next");

    assertThat(browser.textOf("name-fault")).isEqualTo("This is missing.");
    assertThat(browser.textOf("platform-fault")).isEqualTo("This is missing.");
    assertThat(browser.see("faults").isDisplayed()).isTrue();
  }

  @Test
  void backAndForwardKeepWhatWasEntered(Browser browser) {
    begin(browser).chooseApp().nameIt("Kept LMS", "Moodle").toGatewayKeys();
    var loginUrl = browser.textOf("login-url");

    browser.click("back");
    awaitStep(browser, "Registration name and LMS platform");
    assertThat(browser.see("name").getDomProperty("value")).isEqualTo("Kept LMS");
    browser.driver().navigate().refresh();
    awaitStep(browser, "Registration name and LMS platform");
    assertThat(browser.see("name").getDomProperty("value")).isEqualTo("Kept LMS");
    browser.click("next");

    awaitStep(browser, "Keys to copy into the LMS");
    assertThat(browser.textOf("login-url")).isEqualTo(loginUrl);
  }

  @Test
  void lmsThatIsRegisteredAlreadyIsNamed(Browser browser) {
    lms = TestSchool.open(gateway).lms();
    keys = lms.registration("");
    begin(browser).chooseApp().nameIt("Once more", "Moodle").toGatewayKeys().toLmsKeys();

    fillKeys(browser);
    browser.click("next");

    assertThat(browser.textOf("clientId-fault"))
        .isEqualTo("An LMS with this issuer and client ID is registered already.");
  }

  @Test
  void withoutDeploymentItIsAddedAsIncomplete(Browser browser) {
    begin(browser).chooseApp().nameIt("Later LMS", "Moodle").toGatewayKeys().toLmsKeys();
    fillKeys(browser);
    browser.see("deployments").clear();
    browser.click("next");
    awaitStep(browser, "Review and add");

    browser.click("save");

    assertThat(browser.textOf("notice"))
        .startsWith("The registration “Later LMS” was added, but is incomplete.");
  }

  @Test
  void whatIsTypedOutlivesTheSessionAndCanBeDiscarded(Browser browser) {
    var name = "Draft " + lms.clientId();
    begin(browser).chooseApp();
    browser.fill("name", name);
    browser.await(any -> browser.textOf("kept").equals("Saved as a draft."));
    browser.driver().manage().deleteAllCookies();

    Portal.signIn(browser, gateway).open("registrations");
    PageCheck.isFit(browser, "registrations-draft");
    browser.resize(Browser.DESKTOP_WIDTH, Browser.DESKTOP_HEIGHT);
    browser.click(By.cssSelector("a[aria-label='Continue: " + name + "']"));

    awaitStep(browser, "Registration name and LMS platform");
    assertThat(browser.see("name").getAttribute("value")).isEqualTo(name);
    browser.open(gateway.at("/portal/registrations"));
    browser.click(By.cssSelector("button[aria-label='Discard: " + name + "']"));
    browser.await(any -> !browser.textOf("main").contains(name));
  }

  @Test
  void cancelAddsNothing(Browser browser) {
    begin(browser).chooseApp();
    browser.fill("name", "Given up");

    browser.click("cancel");

    browser.awaitPath("/portal/registrations");
    assertThat(browser.textOf("main")).doesNotContain("Given up");
  }

  @Test
  void registrationIsEditedFromItsDetails(Browser browser) {
    var school = TestSchool.open(gateway);
    var id = school.lms().registered().getString("id");
    Portal.signIn(browser, gateway).open("registrations?show=" + id);

    browser.click("edit-registration");
    awaitStep(browser, "Review and save");
    assertThat(browser.textOf("changes")).contains("Nothing has been changed yet");
    browser.click(By.cssSelector("[title='Change: Name and LMS']"));
    awaitStep(browser, "Registration name and LMS platform");
    browser.fill("name", "Renamed LMS");
    browser.click("enabled");
    browser.click("next");
    awaitStep(browser, "Review and save");
    assertThat(browser.textOf("changes"))
        .contains("Renamed LMS", "until you switch it on again")
        .contains(school.lms().registered().getString("name"));
    PageCheck.isFit(browser, "registration-changes");
    browser.resize(Browser.DESKTOP_WIDTH, Browser.DESKTOP_HEIGHT);
    browser.click("save");

    assertThat(browser.textOf("notice"))
        .startsWith("The registration “Renamed LMS” was saved and is switched off.");
    assertThat(gateway.operator().get("/registrations/" + id).json().getString("name"))
        .isEqualTo("Renamed LMS");
  }

  @Test
  void everyStepIsFitForEverybodyAndForAPhone(Browser browser) {
    var steps = begin(browser);
    PageCheck.isFit(browser, "add-1-app");
    steps.chooseApp();
    PageCheck.isFit(browser, "add-2-name");
    steps.nameIt("Looked at", "Moodle").toGatewayKeys();
    PageCheck.isFit(browser, "add-3-gateway-keys");
    browser.click("next");
    awaitStep(browser, "LMS provided registration keys");
    browser.click("next");
    browser.see("faults");
    PageCheck.isFit(browser, "add-4-lms-keys");
    fillKeys(browser);
    browser.click("next");
    awaitStep(browser, "Review and add");
    PageCheck.isFit(browser, "add-5-review");
  }

  private WizardDriver begin(Browser browser) {
    return new WizardDriver(browser, gateway).begin();
  }

  private void fillKeys(Browser browser) {
    new WizardDriver(browser, gateway).ownAddresses();
    browser.fill("issuer", lms.issuer());
    browser.fill("clientId", lms.clientId());
    browser.fill("keysetUrl", keys.get("keysetUrl").toString());
    browser.fill("authorizationUrl", keys.get("authorizationUrl").toString());
    browser.fill("deployments", lms.deployment());
    browser.fill("tokenUrl", keys.get("tokenUrl").toString());
  }

  private Map<String, String> loginInitiation() {
    return Map.of(
        "iss", lms.issuer(),
        "client_id", lms.clientId(),
        "login_hint", "7",
        "target_link_uri", gateway.at("/lti/apps/launch-inspector").toString());
  }

  private void awaitStep(Browser browser, String title) {
    new WizardDriver(browser, gateway).awaitStep(title);
  }
}
