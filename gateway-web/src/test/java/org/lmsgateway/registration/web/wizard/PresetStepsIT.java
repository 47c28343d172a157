package org.lmsgateway.registration.web.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Visitor;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Adding LMSs of which most is known beforehand. */
@ExtendWith(Browser.Extension.class)
class PresetStepsIT {

  private final String id = UUID.randomUUID().toString().substring(0, 8);
  private Gateway gateway;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
  }

  @Test
  void canvasInTheCloudNeedsItsClientAndDeploymentAlone(Browser browser) {
    var steps =
        begin(browser).nameIt("Canvas " + id, "Canvas").environment("Cloud, beta").toGatewayKeys();
    var shown = Json.createReader(new StringReader(valueOf(browser, "file"))).readObject();
    assertThat(shown.getString("oidc_initiation_url")).isEqualTo(browser.textOf("login-url"));
    var fileUrl = browser.textOf("file-url");
    PageCheck.isFit(browser, "add-3-canvas");

    steps.toLmsKeys();
    assertThat(browser.textOf("derived-issuer")).isEqualTo("https://canvas.beta.instructure.com");
    browser.fill("clientId", "1000" + id);
    browser.fill("deployments", "7:" + id);
    steps.toReview();
    browser.click("save");

    assertThat(browser.textOf("notice"))
        .startsWith("The registration “Canvas " + id + "” was added");
    var saved = registration("Canvas " + id);
    assertThat(saved.getString("status")).isEqualTo("ACTIVE");
    assertThat(saved.getString("keysetUrl"))
        .isEqualTo("https://sso.beta.canvaslms.com/api/lti/security/jwks");
    assertThat(new Visitor().get(URI.create(fileUrl)).json()).isEqualTo(shown);
  }

  @Test
  void moodleIsKnownByTheAddressOfAnyOfItsPages(Browser browser) {
    var steps = begin(browser).nameIt("Moodle " + id, "Moodle").toGatewayKeys().toLmsKeys();
    var site = "https://moodle-" + id + ".school.example/learn";

    browser.fill("site", "moodle-" + id + ".school.example/learn/login/index.php" + Keys.TAB);

    browser.await(any -> valueOf(browser, "site").equals(site));
    assertThat(browser.textOf("site-mended")).contains("login/index.php");
    assertThat(browser.textOf("derived-keysetUrl")).isEqualTo(site + "/mod/lti/certs.php");
    browser.fill("clientId", "Z2ebvwkqQrUVwLg");
    browser.fill("deployments", "1");
    steps.toReview();
    browser.click("save");
    browser.see("notice");
    assertThat(registration("Moodle " + id).getString("issuer")).isEqualTo(site);
  }

  @Test
  void brightspaceIsSavedWithoutDeploymentAndFinishedLater(Browser browser) {
    var name = "Brightspace " + id;
    var steps = begin(browser).nameIt(name, "Brightspace").toGatewayKeys().toLmsKeys();
    browser.fill("site", "https://" + id + ".brightspace.com" + Keys.TAB);
    browser.see("derived-tokenAudience");
    browser.fill("clientId", UUID.randomUUID().toString());
    PageCheck.isFit(browser, "add-4-brightspace");
    steps.toReview();
    browser.click("save");
    assertThat(browser.textOf("notice")).contains("is incomplete");
    var saved = registration(name);
    assertThat(saved.getString("status")).isEqualTo("INCOMPLETE");
    assertThat(saved.getString("tokenAudience"))
        .isEqualTo("https://api.brightspace.com/auth/token");

    browser.open(gateway.at("/portal/registrations?show=" + saved.getString("id")));
    browser.click("edit-registration");
    steps.awaitStep("Review and save");
    browser.click(By.cssSelector("[title='Change: Keys from the LMS']"));
    steps.awaitStep("LMS provided registration keys");
    assertThat(valueOf(browser, "site")).isEqualTo("https://" + id + ".brightspace.com");
    browser.fill("deployments", UUID.randomUUID().toString());
    browser.click("next");
    steps.awaitStep("Review and save");
    browser.click("save");

    browser.see("notice");
    assertThat(registration(name).getString("status")).isEqualTo("ACTIVE");
  }

  @Test
  void siteOfAnotherLmsIsNamedAndThatLmsOffered(Browser browser) {
    begin(browser).nameIt("Which " + id, "Moodle").toGatewayKeys().toLmsKeys();
    browser.fill("site", "https://school.instructure.com");
    browser.fill("clientId", "1");
    browser.click("next");
    assertThat(browser.textOf("site-fault")).contains("Canvas");

    browser.click(By.cssSelector("input[value='Choose Canvas as the LMS platform']"));

    assertThat(browser.textOf("derived-issuer")).isEqualTo("https://canvas.instructure.com");
    assertThat(browser.driver().findElements(By.id("site"))).isEmpty();
  }

  @Test
  void otherAddressesBeginWithThoseThatWereWorkedOut(Browser browser) {
    var steps = begin(browser).nameIt("Own " + id, "Schoology").toGatewayKeys().toLmsKeys();

    steps.ownAddresses();

    assertThat(valueOf(browser, "issuer")).isEqualTo("https://schoology.schoology.com");
    assertThat(valueOf(browser, "tokenUrl")).endsWith("/lti-service/access-token");
  }

  private WizardDriver begin(Browser browser) {
    return new WizardDriver(browser, gateway).begin().chooseApp();
  }

  private static String valueOf(Browser browser, String field) {
    return browser.see(field).getDomProperty("value");
  }

  private JsonObject registration(String name) {
    return gateway.operator().registrations(name).get(0);
  }
}
