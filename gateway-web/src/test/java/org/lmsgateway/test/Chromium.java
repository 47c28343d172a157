package org.lmsgateway.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.chromium.ChromiumDriverLogLevel;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Finds Chromium, gets it where there is none (Debian and Ubuntu as root: the packages; elsewhere:
 * Selenium Manager), and starts it without a window.
 */
final class Chromium {

  /**
   * Without the window's own frame, tabs and services: a page costs half the processor time. Where
   * it is not there, the whole Chromium does what it does. Not the script in /usr/bin: the driver
   * would end that, and leave the browser behind.
   */
  private static final Path SHELL = Path.of("/usr/lib/chromium/chromium-headless-shell");

  private static final Path WHOLE = Path.of("/usr/bin/chromium");
  private static final Path DRIVER =
      Path.of(System.getProperty("test.chromedriver", "/usr/bin/chromedriver"));

  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--force-prefers-reduced-motion", // it costs, and colours on their way cannot be checked
          "--test-third-party-cookie-phaseout", // blocked, as more and more browsers do
          "--disable-features=RenderDocument", // costs 40 ms of 110 for each page
          "--ignore-certificate-errors", // TlsFront signs its own
          "--window-size=1440,900");

  private static int started;

  private Chromium() {}

  /** One at a time, because the first may have to install it. */
  static synchronized ChromeDriver start() {
    try {
      if (!isInstalled()) {
        DebianPackage.CHROMIUM.install();
      }
      return isInstalled() ? startInstalled() : new ChromeDriver(options());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (WebDriverException e) {
      throw new IllegalStateException(
          "No usable Chromium: install chromium and chromium-driver (Debian, Ubuntu) or Chrome", e);
    }
  }

  private static ChromeDriver startInstalled() throws IOException {
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.toFile())
            .withEnvironment(Map.of("TMPDIR", TestDirectories.TARGET.toString())) // for profiles
            .withLogLevel(ChromiumDriverLogLevel.WARNING) // else it writes 200 MB
            .withLogFile(
                TestDirectories.TARGET.resolve("chromedriver-" + ++started + ".log").toFile())
            .build();
    return new ChromeDriver(service, options().setBinary(browser().toFile()));
  }

  private static ChromeOptions options() throws IOException {
    Files.createDirectories(TestDirectories.TARGET);
    LoggingPreferences logging = new LoggingPreferences();
    logging.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.addArguments(ARGUMENTS);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logging);
    return options;
  }

  private static boolean isInstalled() {
    return Files.isExecutable(browser()) && Files.isExecutable(DRIVER);
  }

  private static Path browser() {
    var chosen = System.getProperty("test.chromium");
    if (chosen != null) {
      return Path.of(chosen);
    }
    return Files.isExecutable(SHELL) ? SHELL : WHOLE;
  }
}
