package org.lmsgateway.launch.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** What a login in a frame, and the launch after it, answer; without the scripts of the pages. */
class FramedLoginIT {

  private Gateway gateway;
  private TestSchool school;
  private final Visitor visitor = new Visitor().sending("Sec-Fetch-Dest", "iframe");

  @BeforeEach
  void open() {
    gateway = PayaraMicroFixture.gateway();
    school = TestSchool.open(gateway);
  }

  @ParameterizedTest
  @ValueSource(strings = {"iframe", "frame", "embed", "object"})
  void loginInAFrameIsAnsweredByAPageThatTriesTheWays(String destination) {
    var page = begin(new Visitor().sending("Sec-Fetch-Dest", destination));

    assertThat(page.status()).as(page.toString()).isEqualTo(200);
    assertThat(page.setCookies()).hasSize(1);
    assertThat(page.setCookies().get(0)).startsWith("__Host-lti-").contains("; Partitioned");
    assertThat(page.attribute("data-by-cookie"))
        .startsWith(school.lms().registered().getString("authorizationUrl"));
    assertThat(page.header("Cache-Control")).contains("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"document", "empty"})
  void loginElsewhereIsSentOnAtOnce(String destination) {
    assertThat(begin(new Visitor().sending("Sec-Fetch-Dest", destination)).status()).isEqualTo(302);
    assertThat(begin(new Visitor()).status()).isEqualTo(302);
  }

  @Test
  void pageMayBeFramedAndRunsOnlyOurScripts() {
    var page = begin(visitor);

    var policy = String.join(";", page.headers().allValues("Content-Security-Policy"));
    assertThat(policy)
        .contains("frame-ancestors " + school.lms().origin() + ";")
        .contains("script-src 'self'");
    assertThat(page.body()).doesNotContain("<script>").doesNotContain("onclick");
  }

  @Test
  void withoutJavaScriptThePageHasALinkToAWindow() {
    var page = begin(visitor);

    var noscript = page.body().substring(page.body().indexOf("<noscript>"));
    var link = new Answer(200, page.headers(), noscript).attribute("href");
    var window = new Visitor().get(URI.create(link));
    assertThat(window.status()).isEqualTo(302);
    assertThat(window.locationParameters()).containsEntry("lti_message_hint", "link 3 & more");
  }

  @Test
  void cookieThatCameWithThePageIsSeenAndTheBrowserIsNotTriedAgain() {
    var check = URI.create(begin(visitor).attribute("data-cookie-check"));

    var lost = new Visitor().get(check);
    assertThat(lost.body()).isEqualTo("lost");
    assertThat(lost.setCookies()).isEmpty();
    var kept = visitor.get(check);
    assertThat(kept.body()).isEqualTo("kept");
    assertThat(kept.setCookies()).singleElement().asString().contains("Partitioned");

    visitor.cookies().keySet().removeIf(name -> name.startsWith("__Host-lti-"));
    assertThat(begin(visitor).status()).isEqualTo(302);
  }

  @Test
  void windowLeavesAPageThatSaysSo() {
    var page = visitor.get(URI.create(begin(visitor).attribute("data-opened")));

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text("title")).isEqualTo("The app is open in another window");
  }

  @Test
  void secretOfThePageOfTheLmsIsAwaitedBeforeAnythingIsDecided() {
    var login = beginWithStorage();

    var page = visitor.post(school.lms().redirectUrl(), callback(login));

    assertThat(page.status()).as(page.toString()).isEqualTo(200);
    assertThat(page.attribute("action")).isEqualTo(gateway.at("/lti/launch/stored").toString());
    assertThat(page.attribute("data-frame")).isEqualTo("_parent");
    assertThat(page.attribute("data-key")).isEqualTo(login.attribute("data-key"));
    assertThat(page.body()).doesNotContain(login.attribute("data-secret"));
    // Else the browser would write null into the Origin of our own form.
    assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(page.header("Cache-Control")).contains("no-store");
  }

  @Test
  void secretThatOurPagePostsCompletesTheLaunchOnce() {
    var login = beginWithStorage();
    var form = callback(login);
    form.put("secret", login.attribute("data-secret"));
    var ours = new Visitor().sending("Origin", gateway.base().toString());

    var launch = ours.post(gateway.at("/lti/launch/stored"), form);
    assertThat(launch.status()).as(launch.toString()).isEqualTo(303);
    assertThat(launch.location().toString()).startsWith("https://app.example/open?code=");

    var again = ours.post(gateway.at("/lti/launch/stored"), form);
    assertThat(again.text("code")).isEqualTo("NONCE_REPLAYED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://localhost"})
  void secretFromAnotherOriginDoesNotCount(String origin) {
    var login = beginWithStorage();
    var form = callback(login);
    form.put("secret", login.attribute("data-secret"));

    var page = new Visitor().sending("Origin", origin).post(gateway.at("/lti/launch/stored"), form);

    assertThat(page.status()).isEqualTo(401);
    assertThat(page.text("code")).isEqualTo("SECRET_FROM_OTHER_SITE");
  }

  /** {@code Sec-Fetch-Site} counts where a browser sends it. */
  @Test
  void secretFromASisterSiteDoesNotCount() {
    var login = beginWithStorage();
    var form = callback(login);
    form.put("secret", login.attribute("data-secret"));
    var sister =
        new Visitor()
            .sending("Origin", gateway.base().toString())
            .sending("Sec-Fetch-Site", "same-site");

    assertThat(sister.post(gateway.at("/lti/launch/stored"), form).text("code"))
        .isEqualTo("SECRET_FROM_OTHER_SITE");
  }

  @Test
  void launchWithoutItsSecretIsOver() {
    var ours = new Visitor().sending("Origin", gateway.base().toString());

    var page = ours.post(gateway.at("/lti/launch/stored"), callback(beginWithStorage()));

    assertThat(page.text("title")).isEqualTo("This launch is over");
    assertThat(page.text("code")).isEqualTo("STORED_SECRET_MISSING");
  }

  private Answer begin(Visitor browser) {
    return browser.post(school.lms().loginUrl(), school.lms().loginInitiation());
  }

  private Answer beginWithStorage() {
    var initiation = new HashMap<>(school.lms().loginInitiation());
    initiation.put("lti_storage_target", "_parent");
    return visitor.post(school.lms().loginUrl(), initiation);
  }

  private Map<String, String> callback(Answer login) {
    var request = Answer.parameters(URI.create(login.attribute("data-by-storage")).getRawQuery());
    var token = school.lms().sign(school.lms().claims(request));
    return new HashMap<>(TestSchool.callback(request, token));
  }
}
