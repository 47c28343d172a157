package org.lmsgateway.launch.web.log;

import static org.assertj.core.api.Assertions.assertThat;

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

/** One launch, opened by an admin who wants to know what became of it. */
@ExtendWith(Browser.Extension.class)
class LaunchPageIT {

  private Gateway gateway;
  private TestSchool school;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
    school = TestSchool.open(gateway);
  }

  private void openTheLaunch(Browser browser) {
    var registration = school.lms().registered().getString("id");
    Portal.signIn(browser, gateway).open("launches?registration=" + registration);
    browser.click(By.className("open-launch"));
    browser.see("steps");
  }

  private void refuse() {
    var visitor = new Visitor();
    var request = school.begin(visitor);
    school.finish(visitor, request, school.lms().forge(school.lms().claims(request)));
  }

  @Test
  void refusedLaunchShowsTheStepThatFailedWithItsCauseAndFix(Browser browser) {
    refuse();

    openTheLaunch(browser);

    assertThat(browser.textOf("why"))
        .contains("SIGNATURE_INVALID")
        .contains("The signature of the id_token does not fit the key that it names.");
    var failed = browser.driver().findElements(By.cssSelector(".launch-step.FAILED"));
    assertThat(failed)
        .singleElement()
        .extracting(step -> step.getText())
        .asString()
        .contains("Signature", "Failed");
    assertThat(browser.textOf("steps")).contains("Not reached");
    assertThat(browser.textOf("summary")).contains("Refused", "Botany app");
    PageCheck.isFit(browser, "launch-refused");
  }

  @Test
  void acceptedLaunchShowsWhatItSaidButNobodysName(Browser browser) {
    school.launch(new Visitor());

    openTheLaunch(browser);

    assertThat(browser.textOf("facts"))
        .contains("Issuer", "Deployment ID", "RS256", "a cookie", "1.3.0")
        .doesNotContain("@");
    assertThat(browser.textOf("steps")).contains("Hand-off", "Awaited").doesNotContain("Failed");
    PageCheck.isFit(browser, "launch-accepted");
  }

  @Test
  void adminSeesWhoLaunchedWhereAnOperatorAllowsIt(Browser browser) {
    var operator = gateway.operator();
    var tenant = school.lms().registered().getString("tenant");
    var policy = "/tenants/" + tenant + "/policy";
    assertThat(operator.put(policy, Map.of("personsInLaunches", true)).status()).isEqualTo(200);
    school.launch(new Visitor());
    openTheLaunch(browser);
    assertThat(browser.textOf("person")).contains("Each look is written into the audit log");
    PageCheck.isFit(browser, "launch-person");

    browser.click("see-person");

    var name = browser.textOf("person-name");
    assertThat(name).isNotBlank();
    var looked = operator.items("/audit?action=VIEWED&subjectType=launch&tenant=" + tenant);
    assertThat(looked).isNotEmpty();
    assertThat(looked.toString()).doesNotContain(name);
    operator.put(policy, Map.of("personsInLaunches", false));
    browser.driver().navigate().refresh();
    assertThat(operator.put(policy, Map.of()).status()).isEqualTo(400);
  }

  @Test
  void launchThatIsNotThereSaysSo(Browser browser) {
    Portal.signIn(browser, gateway).open("launches/launch?id=none");

    assertThat(browser.textOf("main")).contains("There is no such launch");
  }
}
