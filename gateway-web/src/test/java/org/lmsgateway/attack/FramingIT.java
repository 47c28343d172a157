package org.lmsgateway.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.TestLms;
import org.openqa.selenium.By;

/**
 * Clickjacking: a page of another site that shows ours in an invisible frame gets none of those
 * that a person can do something on; the steps of a launch only the LMS may show whose they are.
 */
@ExtendWith(Browser.Extension.class)
class FramingIT {

  private final AttackScene scene = new AttackScene();

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/sign-in", "/help", "/portal/registrations", "/practice", "/api/v1/apps"})
  void otherSitesCannotFrame(String path, Browser browser) {
    assertThat(framed(browser, path)).startsWith("chrome-error:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/lti/launch", "/lti/apps/launch-inspector", "/inspector"})
  void nobodyFramesAPageOfALaunchWhoseLmsIsNotKnown(String path, Browser browser) {
    assertThat(framed(browser, path)).startsWith("chrome-error:");
  }

  @Test
  void otherSitesCannotFrameTheLaunchesOfAnLms(Browser browser) {
    var login = scene.school().lms().loginUrl().getPath();

    assertThat(framed(browser, login)).startsWith("chrome-error:");
  }

  @Test
  void anLmsCanFrameItsOwn(Browser browser) {
    var lms = scene.school().lms();

    var where = framed(browser, lms.loginUrl().getPath(), TestLms::atSite);

    assertThat(where).isEqualTo(lms.loginUrl().toString());
  }

  /** Where a frame on a page of another site ends up. */
  private String framed(Browser browser, String path) {
    return framed(browser, path, TestLms::atStranger);
  }

  private String framed(Browser browser, String path, BiFunction<TestLms, String, URI> site) {
    var lms = TestLms.open();
    var page =
        "<!DOCTYPE html><title>Prize</title><iframe src='%s' width='600' height='400'></iframe>"
            .formatted(scene.gateway().at(path))
            .getBytes(StandardCharsets.UTF_8);
    lms.serve(
        "/prize",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, page.length);
          try (exchange) {
            exchange.getResponseBody().write(page);
          }
        });
    browser.open(site.apply(lms, "/prize"));
    browser.driver().switchTo().frame(browser.driver().findElement(By.tagName("iframe")));
    var where = (String) browser.driver().executeScript("return location.href");
    browser.driver().switchTo().defaultContent();
    browser.consoleErrors(); // Chromium reports what it refused
    return where;
  }
}
