package org.lmsgateway.launch.service.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.AppSettings;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.service.Fault;

/** What follows an app's target link. */
class DeepPathTest {

  private static final String TARGET = "https://gateway.example/lti/apps/stars";

  @ParameterizedTest
  @CsvSource({
    "https://app.example/start, '', https://app.example/start",
    "https://app.example/start, /, https://app.example/start/",
    "https://app.example/start, /chapter/3?x=1, https://app.example/start/chapter/3?x=1",
    "https://app.example/start/, /chapter/3, https://app.example/start/chapter/3",
    "https://app.example, /chapter/3/, https://app.example/chapter/3/",
    "https://app.example/?t=1, /chapter?x=1&y[]=2, https://app.example/chapter?t=1&x=1&y[]=2",
    "https://app.example:8443/a, ?x=https://b.example/, https://app.example:8443/a?x=https://b.example/",
    "https://app.example/a, /Kapitel%20%C3%BC, https://app.example/a/Kapitel%20%C3%BC",
    "https://app.example/a, /Kapitelü, https://app.example/a/Kapitel%C3%BC",
    "https://app.example/a, /@evil.example, https://app.example/a/@evil.example",
    "https://app.example/a, /..., https://app.example/a/...",
    "https://app.example/a, /v1.2/x.html#part, https://app.example/a/v1.2/x.html",
  })
  void isPassedOnBelowTheAppsAddress(String url, String below, String expected) {
    var app = app(url);
    var path = DeepPath.of(TARGET + below, app);

    assertThat(path.fault(app)).isEmpty();
    assertThat(path.below(app)).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/..",
        "/.",
        "/a/../b",
        "/a/..",
        "/../../sign-in",
        "//evil.example",
        "/a//b",
        "/%2e%2e/b",
        "/.%2E/b",
        "/a%2f..%2fb",
        "/%5c%5cevil.example",
        "/%252e%252e/b",
        "/..;/b",
        "/..;x=1/b",
        "/%2e%2e%3b/b",
        "/a%00b",
        "/a%0d%0aSet-Cookie:x",
        "/a%7Fb",
        "?code=1",
        "?x=1&code=1",
        "?x=1;code=1",
        "?%63ode=1",
        "?code",
      })
  void isRefusedIfSomeServerCouldReadItOtherwise(String below) {
    var app = app("https://app.example/start");

    assertThat(DeepPath.of(TARGET + below, app).fault(app).map(Fault::reason))
        .contains(LaunchReason.TARGET_PATH_UNSAFE);
  }

  @Test
  void isRefusedForAnAppThatTakesItsOwnAddressOnly() {
    var app = ownAddressOnly();

    assertThat(DeepPath.of(TARGET + "/chapter", app).fault(app).map(Fault::reason))
        .contains(LaunchReason.TARGET_PATH_NOT_TAKEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "?display=borderless"})
  void opensAnAppThatTakesItsOwnAddressOnlyWhateverTheLmsAppends(String below) {
    var app = ownAddressOnly();
    var path = DeepPath.of(TARGET + below, app);

    assertThat(path.fault(app)).isEmpty();
    assertThat(path.below(app)).isEqualTo(app.url());
  }

  private static App app(String url) {
    return new App(new AppId("stars"), "Stars", URI.create(url), null, "hash", Instant.EPOCH);
  }

  private static App ownAddressOnly() {
    var app = app("https://app.example/start");
    var all = AppSettings.EVERYTHING;
    app.change(
        "Stars",
        app.url(),
        new AppSettings(
            false, all.messages(), all.services(), all.claims(), all.customParameters()));
    return app;
  }
}
