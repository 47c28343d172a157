package org.lmsgateway.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * What a person with a screen reader or a keyboard would stumble over, by axe-core. Only the script
 * of its library for Selenium is used, whose own way takes twice as long.
 */
final class Barriers {

  private static final String AXE = script();

  /** What is well is not described, which takes as long as to look. */
  private static final String RUN =
      """
      const done = arguments[0];
      const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
      axe.run({ resultTypes: ["violations"], runOnly: tags }).then(
          (found) => done(found.violations.flatMap((rule) =>
              rule.nodes.map((node) => `${rule.id}: ${node.target} ${node.html}`))),
          (fault) => done([`axe failed: ${fault}`]));
      """;

  private Barriers() {}

  /** Those of the page that is shown, and of the frames in it. */
  @SuppressWarnings("unchecked") // the script gives nothing else
  static List<String> on(ChromeDriver driver) {
    driver.executeScript(AXE);
    for (var frame : driver.findElements(By.tagName("iframe"))) {
      driver.switchTo().frame(frame);
      driver.executeScript(AXE);
      driver.switchTo().parentFrame();
    }
    return (List<String>) driver.executeAsyncScript(RUN);
  }

  private static String script() {
    try (var script = Barriers.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
