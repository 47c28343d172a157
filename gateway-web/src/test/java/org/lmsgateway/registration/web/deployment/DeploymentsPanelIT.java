package org.lmsgateway.registration.web.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import org.openqa.selenium.support.ui.Select;

/** The deployments in the details panel, as an admin decides over them. */
@ExtendWith(Browser.Extension.class)
class DeploymentsPanelIT {

  private Gateway gateway;
  private TestSchool school;
  private String id;
  private final Visitor visitor = new Visitor();

  @BeforeEach
  void open() {
    gateway = PayaraMicroFixture.gateway();
    school = TestSchool.open(gateway);
    id = school.lms().registered().getString("id");
  }

  private void registered(String policy) {
    var body = school.lms().registration(school.tenant(), school.app().getString("id"));
    body.put("deployments", List.of());
    body.put("deploymentPolicy", policy);
    gateway.operator().put("/registrations/" + id, body);
  }

  private void show(Browser browser) {
    Portal.signIn(browser, gateway).open("registrations?show=" + id);
    browser.see("details-title");
  }

  private By button(String action) {
    return By.cssSelector(
        "#details button[aria-label='" + action + ": " + school.lms().deployment() + "']");
  }

  @Test
  void confirmedDeploymentLaunches(Browser browser) {
    registered("CONFIRM");
    school.launch(visitor);
    show(browser);
    assertThat(browser.textOf("waiting")).contains(school.lms().deployment());
    assertThat(browser.textOf("waiting-notice"))
        .contains(school.lms().registered().getString("name"));
    PageCheck.isFit(browser, "registration-waiting-deployment");
    browser.resize(Browser.DESKTOP_WIDTH, Browser.DESKTOP_HEIGHT);

    browser.click(button("Confirm"));

    browser.await(any -> browser.textOf("details-notice").contains("was confirmed"));
    assertThat(browser.textOf("details-deployment-0")).isEqualTo(school.lms().deployment());
    assertThat(school.launch(visitor).status()).isEqualTo(303);
  }

  @Test
  void dismissedDeploymentIsAskedAboutNoMoreAndCanBeConfirmedAfterAll(Browser browser) {
    registered("CONFIRM");
    school.launch(visitor);
    show(browser);

    browser.click(button("Dismiss"));

    browser.await(any -> browser.textOf("details-notice").contains("was dismissed"));
    assertThat(browser.textOf("dismissed")).contains(school.lms().deployment());
    assertThat(school.launch(visitor).text("code")).isEqualTo("DEPLOYMENT_DISMISSED");

    browser.click(button("Confirm"));
    assertThat(browser.textOf("details-deployment-0")).isEqualTo(school.lms().deployment());
  }

  @Test
  void incompleteRegistrationIsFinishedByItsFirstLaunch(Browser browser) {
    registered("LISTED");
    show(browser);
    assertThat(browser.textOf("missing")).contains("A deployment ID").doesNotContain("An app.");

    new Select(browser.see("policy")).selectByValue("CONFIRM");
    browser.click("save-policy");

    browser.see("details-notice");
    browser.awaitGone("missing");
    assertThat(school.launch(visitor).text("code")).isEqualTo("DEPLOYMENT_WAITING");
  }
}
