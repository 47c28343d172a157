package org.lmsgateway.launch.service.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.launch.LoginOutcome.Redirect;
import org.lmsgateway.launch.LoginOutcome.Ways;
import org.lmsgateway.launch.browser.ArrivingBrowser;
import org.lmsgateway.launch.browser.BrowserCookie;
import org.lmsgateway.launch.browser.BrowserPlace;
import org.lmsgateway.launch.service.Answer;
import org.lmsgateway.launch.service.LaunchScene;

/** How a browser goes on that may block our cookies. */
class LoginWaysTest {

  private static final ArrivingBrowser FRAMED = LaunchScene.at(BrowserPlace.FRAME);

  private final LaunchScene scene = new LaunchScene();

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void frameOfABrowserThatNobodyKnowsMustBeTried() {
    assertThat(scene.login(FRAMED, all -> {})).isInstanceOf(Ways.class);
  }

  @Test
  void frameOfABrowserThatHasKeptACookieIsSentOnAtOnce() {
    for (var name : List.of(BrowserCookie.MARKER.name(), BrowserCookie.PREFIX + "69a40000-x")) {
      var known = ArrivingBrowser.at(BrowserPlace.FRAME, List.of("other", name));

      assertThat(scene.login(known, all -> {})).as(name).isInstanceOf(Redirect.class);
    }
  }

  @Test
  void pageAndWindowOfTheirOwnAreSentOnAtOnce() {
    assertThat(scene.login(LaunchScene.at(BrowserPlace.PAGE), all -> {}))
        .isInstanceOf(Redirect.class);
    assertThat(scene.login(LaunchScene.at(BrowserPlace.WINDOW), all -> {}))
        .isInstanceOf(Redirect.class);
  }

  /** A hint that works once is sent once, whichever way is taken, and must not differ. */
  @Test
  void everyWayAsksTheLmsForTheSame() {
    var ways = ways("frame of the LMS", "a b&c");

    var cookie = Answer.query(ways.byCookie().location());
    var storage = Answer.query(ways.byStorage().orElseThrow().location());
    assertThat(cookie).containsEntry("lti_message_hint", "a b&c");
    assertThat(storage.remove("state")).isNotEqualTo(cookie.remove("state"));
    assertThat(storage).isEqualTo(cookie);
  }

  @Test
  void windowBeginsTheSameLoginOnceMore() {
    var window = ways("_parent", "a b&c").inWindow();

    assertThat(window.getPath()).isEqualTo("/lti/login/" + scene.registration.id() + "/window");
    var expected = LaunchScene.loginParameters();
    expected.put("lti_message_hint", List.of("a b&c"));
    assertThat(Answer.query(window))
        .hasSameSizeAs(expected)
        .allSatisfy((name, value) -> assertThat(expected.get(name)).containsExactly(value));
  }

  @Test
  void storageIsAWayOnlyWhereTheLmsOffersIt() {
    assertThat(((Ways) scene.login(FRAMED, all -> {})).byStorage()).isEmpty();
  }

  @Test
  void frameNameThatIsLongerThanAnyIsNone() {
    assertThat(ways("x".repeat(256), "hint").byStorage()).isEmpty();
  }

  @Test
  void launchesSideBySideKeepTheirSecretsApart() {
    var first = ways("_parent", "hint").byStorage().orElseThrow();
    var second = ways("_parent", "hint").byStorage().orElseThrow();

    assertThat(first.storage().key()).isNotEqualTo(second.storage().key());
    assertThat(first.secret()).isNotEqualTo(second.secret());
    assertThat(first.toString()).doesNotContain(first.secret());
  }

  @Test
  void secretIsNotInTheAddress() {
    var way = ways("_parent", "hint").byStorage().orElseThrow();

    assertThat(URI.create(way.location().toString()).getQuery()).doesNotContain(way.secret());
  }

  private Ways ways(String frame, String hint) {
    return (Ways)
        scene.login(
            FRAMED,
            all ->
                all.putAll(
                    Map.of(
                        "lti_storage_target", List.of(frame), "lti_message_hint", List.of(hint))));
  }
}
