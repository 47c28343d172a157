package org.lmsgateway.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.lmsgateway.test.Browser;
import org.openqa.selenium.By;

/** Texts that want to be more than text, and what shows that they got nowhere. */
final class Hostile {

  /** Leaves elements, attributes, scripts, text areas, tables, and expressions of Faces. */
  private static final String TEXT =
      "%s'\"></code></textarea></pre></td></title></script>"
          + "<script>window.hacked='%s'</script>"
          + "<img class=hostile src=x onerror=\"window.hacked='%s'\">"
          + "<svg class=hostile onload=\"window.hacked='%s'\"></svg>"
          + "#{1+41}${1+41}{0}&lt;";

  private Hostile() {}

  /** A hostile text that says where it came from. */
  static String text(String name) {
    return TEXT.formatted(name, name, name, name);
  }

  /** An address that is a script. */
  static String address() {
    return "javascript:window.hacked='address'";
  }

  /** That the page, all of its frames aside, shows texts and nothing that they wanted to be. */
  static void assertHarmless(Browser browser, String... shown) {
    var driver = browser.driver();
    assertThat(driver.executeScript("return window.hacked")).isNull();
    assertThat(driver.findElements(By.cssSelector(".hostile"))).isEmpty();
    assertThat(driver.findElements(By.cssSelector("[href^='javascript:'],[src^='javascript:']")))
        .isEmpty();
    var text = (String) driver.executeScript("return document.body.textContent");
    for (var name : shown) {
      assertThat(text).contains(name + "'\"></code></textarea>").contains("#{1+41}${1+41}");
    }
    // Chromium reports there that a refusal has the status of one.
    assertThat(browser.consoleErrors())
        .filteredOn(line -> !line.contains("the server responded with a status of"))
        .isEmpty();
  }
}
