package org.lmsgateway.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;

/**
 * Lighthouse on the pages that people see most, in the version that {@code src/test/lighthouse}
 * pins. Needs node and npm, and so is no {@code IT}: it runs with {@code -Pgallery} only. Its
 * reports are under {@code target/gallery/lighthouse}.
 */
@ExtendWith(Browser.Extension.class)
class LighthouseInspection {

  private static final double LEAST_SCORE = 0.95;
  private static final Path HOME = Gallery.DIRECTORY.resolve("lighthouse");

  private static final List<String> PAGES =
      List.of(
          "/",
          "/sign-in",
          "/help",
          "/practice",
          "/inspector",
          "/portal/home",
          "/portal/registrations",
          "/portal/registrations/invite",
          "/portal/launches",
          "/portal/apps",
          "/portal/people",
          "/portal/remote-sessions",
          "/portal/tasks",
          "/portal/class-teams",
          "/portal/class-teams/course",
          "/portal/class-teams/settings",
          "/portal/alerts",
          "/portal/microsoft",
          "/portal/teams-app",
          "/portal/device",
          "/portal/diagnosis",
          "/portal/api-clients",
          "/portal/audit",
          "/portal/privacy",
          "/portal/tenants",
          "/portal/keys");

  @Test
  void everyPageScoresHighInAccessibilityAndBestPractices(Browser browser) throws Exception {
    var gateway = PayaraMicroFixture.gateway();
    Portal.signIn(browser, gateway);
    var session = browser.driver().manage().getCookieNamed("gateway-session");
    install();

    for (var page : PAGES) {
      // Who is signed in is led on from the page to sign in.
      var cookie =
          page.startsWith("/portal") ? session.getName() + "=" + session.getValue() : "none=";
      var report = inspect(gateway.at(page).toString(), cookie);
      System.out.println("Lighthouse " + page + " " + scores(report));
      assertThat(report.getString("finalDisplayedUrl")).endsWith(page);
      assertThat(scores(report))
          .as(page)
          .allSatisfy(
              (name, score) -> assertThat(score).as(name).isGreaterThanOrEqualTo(LEAST_SCORE));
    }
  }

  private static void install() throws Exception {
    Files.createDirectories(HOME);
    for (var file : List.of("package.json", "package-lock.json")) {
      Files.copy(
          Path.of("src/test/lighthouse", file),
          HOME.resolve(file),
          StandardCopyOption.REPLACE_EXISTING);
    }
    run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
  }

  private static JsonObject inspect(String address, String cookie) throws Exception {
    var report =
        HOME.resolve(address.replaceAll("^https?://[^/]*/", "").replaceAll("\\W+", "-") + ".json");
    var headers = Json.createObjectBuilder(Map.of("Cookie", cookie)).build().toString();
    run(
        HOME.resolve("node_modules/.bin/lighthouse").toString(),
        address,
        "--quiet",
        "--only-categories=accessibility,best-practices",
        "--output=json",
        "--output-path=" + report,
        "--extra-headers=" + headers,
        "--chrome-flags=--headless=new --no-sandbox --disable-gpu");
    try (var reader = Json.createReader(Files.newBufferedReader(report))) {
      return reader.readObject();
    }
  }

  private static Map<String, Double> scores(JsonObject report) {
    var categories = report.getJsonObject("categories");
    return Map.of(
        "accessibility", score(categories, "accessibility"),
        "best-practices", score(categories, "best-practices"));
  }

  private static double score(JsonObject categories, String name) {
    return categories.getJsonObject(name).getJsonNumber("score").doubleValue();
  }

  private static void run(String... command) throws IOException, InterruptedException {
    var log = HOME.resolve("lighthouse.log").toFile();
    var builder =
        new ProcessBuilder(command)
            .directory(HOME.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    builder.environment().putIfAbsent("CHROME_PATH", "/usr/bin/chromium");
    var status = builder.start().waitFor();
    assertThat(status).as(String.join(" ", command) + ": see " + log).isZero();
  }
}
