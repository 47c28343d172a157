package org.lmsgateway.launch.service.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.launch.refusal.LaunchReason.NONCE_REPLAYED;
import static org.lmsgateway.launch.refusal.LaunchReason.REGISTRATION_REMOVED;
import static org.lmsgateway.launch.refusal.LaunchReason.SECRET_FROM_OTHER_SITE;
import static org.lmsgateway.launch.refusal.LaunchReason.STORED_SECRET_MISMATCH;
import static org.lmsgateway.launch.refusal.LaunchReason.STORED_SECRET_MISSING;
import static org.lmsgateway.launch.refusal.LaunchReason.TOO_MANY_LAUNCHES;
import static org.lmsgateway.launch.refusal.LaunchReason.WINDOW_COOKIE_MISSING;
import static org.lmsgateway.launch.service.LaunchAssertions.refusal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmsgateway.launch.LaunchOutcome.Accepted;
import org.lmsgateway.launch.LaunchOutcome.SecretAwaited;
import org.lmsgateway.launch.LoginOutcome.Redirect;
import org.lmsgateway.launch.LoginOutcome.Ways;
import org.lmsgateway.launch.browser.BrowserPlace;
import org.lmsgateway.launch.browser.PlatformStorage;
import org.lmsgateway.launch.browser.ReturningBrowser;
import org.lmsgateway.launch.browser.StoredSecret;
import org.lmsgateway.launch.browser.WebOrigin;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.service.Answer;
import org.lmsgateway.launch.service.LaunchScene;
import org.lmsgateway.launch.service.RefusalCase;
import org.lmsgateway.launch.service.RefusalSuite;

/** What ties a launch to its browser without a cookie in the frame. It is never skipped. */
public class BrowserBindingRefusalTest extends RefusalSuite {

  private static final String OWN = LaunchScene.GATEWAY.toString();

  public static Stream<RefusalCase> cases() {
    return Stream.of(
        posted(SECRET_FROM_OTHER_SITE, "other site posts the secret", "https://evil.example", null),
        posted(SECRET_FROM_OTHER_SITE, "page without an origin posts the secret", "null", null),
        posted(SECRET_FROM_OTHER_SITE, "nobody says where the secret comes from", null, null),
        posted(SECRET_FROM_OTHER_SITE, "other port posts the secret", OWN + ":8443", null),
        posted(SECRET_FROM_OTHER_SITE, "browser says that it is another site", OWN, "cross-site"),
        posted(SECRET_FROM_OTHER_SITE, "sister site posts the secret", OWN, "same-site"),
        stored(STORED_SECRET_MISSING, "LMS's page gives nothing back", Optional.empty()),
        stored(STORED_SECRET_MISMATCH, "LMS's page gives another secret", Optional.of("other")),
        new RefusalCase(
            TOO_MANY_LAUNCHES,
            "same answer comes more often than a registration may send",
            scene -> {
              scene.limit(1, 10);
              var answer = scene.begin();
              for (int i = 0; i < 10; i++) {
                scene.complete(answer);
              }
              return refusal(scene.complete(answer));
            }),
        new RefusalCase(
            REGISTRATION_REMOVED,
            "registration was deleted before the secret was fetched",
            scene -> {
              var way = ways(scene).byStorage().orElseThrow();
              scene.registrations.remove(scene.registration);
              return refusal(scene.complete(Answer.to(way)));
            }),
        new RefusalCase(
            WINDOW_COOKIE_MISSING,
            "new window has no cookie either",
            scene -> {
              var window = scene.login(LaunchScene.at(BrowserPlace.WINDOW), all -> {});
              var answer = Answer.to((Redirect) window).withCookies(Map::clear);
              return refusal(scene.complete(answer));
            }),
        new RefusalCase(
            NONCE_REPLAYED,
            "frame goes on by cookie after it went on by storage",
            scene -> {
              var ways = ways(scene);
              var way = ways.byStorage().orElseThrow();
              scene.complete(Answer.to(way), posting(Optional.of(way.secret()), OWN, null));
              return refusal(scene.complete(Answer.to(ways.byCookie())));
            }));
  }

  private static RefusalCase posted(
      LaunchReason reason, String name, String origin, String fetchSite) {
    return new RefusalCase(
        reason,
        name,
        scene -> {
          var way = ways(scene).byStorage().orElseThrow();
          var browser = posting(Optional.of(way.secret()), origin, fetchSite);
          return refusal(scene.complete(Answer.to(way), browser));
        });
  }

  private static RefusalCase stored(LaunchReason reason, String name, Optional<String> secret) {
    return new RefusalCase(
        reason,
        name,
        scene -> {
          var way = ways(scene).byStorage().orElseThrow();
          return refusal(scene.complete(Answer.to(way), posting(secret, OWN, "same-origin")));
        });
  }

  private static Ways ways(LaunchScene scene) {
    return (Ways)
        scene.login(
            LaunchScene.at(BrowserPlace.FRAME),
            all -> all.put("lti_storage_target", List.of("_parent")));
  }

  private static ReturningBrowser posting(
      Optional<String> secret, String origin, String fetchSite) {
    var stored =
        new StoredSecret(secret, Optional.ofNullable(origin), Optional.ofNullable(fetchSite));
    return new ReturningBrowser(Map.of(), Optional.of(stored));
  }

  @Test
  void acceptsTheSecretThatTheGatewaysOwnPagePosts() {
    for (var fetchSite : new String[] {"same-origin", null}) {
      try (var scene = new LaunchScene()) {
        var way = ways(scene).byStorage().orElseThrow();
        var browser = posting(Optional.of(way.secret()), OWN, fetchSite);

        assertThat(scene.complete(Answer.to(way), browser)).isInstanceOf(Accepted.class);
      }
    }
  }

  @Test
  void fetchesTheSecretBeforeItLooksAtTheToken() {
    try (var scene = new LaunchScene()) {
      var ways = ways(scene);
      var way = ways.byStorage().orElseThrow();

      var outcome = scene.complete(Answer.to(way));

      assertThat(outcome).isEqualTo(new SecretAwaited(way.storage(), ways.framedBy()));
      assertThat(scene.platform.fetches()).isZero();
      assertThat(scene.launches.all()).isEmpty();
    }
  }

  @Test
  void asksOnlyTheOriginOfTheLmsForTheSecret() {
    try (var scene = new LaunchScene()) {
      var storage = ways(scene).byStorage().orElseThrow().storage();

      assertThat(storage)
          .isEqualTo(
              new PlatformStorage(
                  "_parent", new WebOrigin("https://lms.school.example"), storage.key()));
    }
  }

  /** The way is in the state: a cookie in hand does not replace the secret, nor the other way. */
  @Test
  void cookieDoesNotReplaceTheSecretNorTheSecretTheCookie() {
    try (var scene = new LaunchScene()) {
      var ways = ways(scene);
      var way = ways.byStorage().orElseThrow();
      var cookies = Answer.to(ways.byCookie()).cookies();

      assertThat(scene.complete(Answer.to(way), ReturningBrowser.with(cookies)))
          .isInstanceOf(SecretAwaited.class);
      assertThat(
              refusal(
                      scene.complete(
                          Answer.to(ways.byCookie()),
                          posting(Optional.of(way.secret()), OWN, null)))
                  .reason())
          .isEqualTo(LaunchReason.BROWSER_COOKIE_MISSING);
    }
  }
}
