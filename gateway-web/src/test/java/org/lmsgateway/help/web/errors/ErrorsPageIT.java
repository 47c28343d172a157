package org.lmsgateway.help.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Visitor;
import org.openqa.selenium.By;

/** The catalogue of errors, and the pages that the types of problems lead to. */
@ExtendWith(Browser.Extension.class)
class ErrorsPageIT {
  private Gateway gateway;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
  }

  @Test
  void everybodyFindsACodeByWords(Browser browser) {
    browser.open(gateway.at("/help/errors"));
    browser.fill("q", "notice clock NTP");

    browser.click("find");

    assertThat(browser.textOf("found")).isEqualTo("Codes found: 1");
    assertThat(browser.textOf("notice-notice-time-wrong"))
        .contains("NOTICE_TIME_WRONG", "The notice is not of now", "Set the clocks");
    assertThat(browser.driver().findElements(By.className("error"))).hasSize(1);
    assertThat(browser.driver().manage().getCookies()).isEmpty();
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void whatIsNotThereIsSaid(Browser browser) {
    browser.open(gateway.at("/help/errors?q=%3Cb%3Enothing"));

    assertThat(browser.see("none").getText()).startsWith("No code has all these words.");
    assertThat(browser.see("q").getDomProperty("value")).isEqualTo("<b>nothing");
  }

  @Test
  void typeOfAProblemLeadsToItsCauseAndFix(Browser browser) {
    var problem = new Visitor().get(gateway.at("/api/v1/registrations")).json();

    browser.open(URI.create(problem.getString("type")));

    assertThat(browser.textOf("code")).isEqualTo(problem.getString("code"));
    assertThat(browser.textOf("api-not-authenticated"))
        .contains(problem.getString("title"), "Get a new access token");
    assertThat(browser.barriers()).isEmpty();
  }

  @Test
  void codeOfSeveralAreasIsExplainedForEach() {
    var page = new Visitor().get(gateway.at("/problems/tenant-pending"));

    assertThat(page.header("Cache-Control")).contains("max-age=300");
    assertThat(page.header("Set-Cookie")).isEmpty();
    assertThat(page.body())
        .contains("id=\"launch-tenant-pending\"", "id=\"tenant-tenant-pending\"");
  }

  @Test
  void unknownKindIsNotFound() {
    assertThat(new Visitor().get(gateway.at("/problems/tenant-asleep")).status()).isEqualTo(404);
    assertThat(new Visitor().get(gateway.at("/problems/TENANT_PENDING")).status()).isEqualTo(404);
    assertThat(new Visitor().get(gateway.at("/problems")).status()).isEqualTo(404);
  }

  @Test
  void pagesSpeakFrench(Browser browser) {
    browser.open(gateway.at("/problems/tenant-pending"));

    browser.click("language-fr");

    browser.await(
        any ->
            "fr".equals(browser.driver().findElement(By.tagName("html")).getDomAttribute("lang")));
    assertThat(browser.textOf("code")).isEqualTo("TENANT_PENDING");
    assertThat(browser.textOf("tenant-tenant-pending")).contains("Cause", "un exploitant approuve");
    browser.resize(320, 700);
    assertThat(browser.isTooWide()).isFalse();
  }
}
