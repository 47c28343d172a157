package org.lmsgateway.launch.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.launch.service.LaunchAssertions.code;
import static org.lmsgateway.shared.service.Claims.LTI;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppSettings;
import org.lmsgateway.app.ClaimsReleased;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.app.MessageType;
import org.lmsgateway.course.service.LineItemIds;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.LaunchOutcome.Accepted;
import org.lmsgateway.launch.LaunchResult;
import org.lmsgateway.launch.LoginOutcome.Redirect;
import org.lmsgateway.launch.SwapOutcome.Swapped;
import org.lmsgateway.launch.browser.ArrivingBrowser;
import org.lmsgateway.launch.browser.BrowserCookie;
import org.lmsgateway.launch.browser.BrowserPlace;

/** A sound launch, from the login to the tokens. */
class LaunchTest {

  private final LaunchScene scene = new LaunchScene();

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void sendsTheBrowserToTheLmsWithEveryParameterThatIsRequired() {
    var redirect = (Redirect) scene.login(all -> all.put("lti_message_hint", List.of("a b&c")));

    assertThat(redirect.location().toString()).startsWith(TestPlatform.ISSUER + "/auth?");
    assertThat(Answer.query(redirect.location()))
        .containsEntry("scope", "openid")
        .containsEntry("response_type", "id_token")
        .containsEntry("response_mode", "form_post")
        .containsEntry("prompt", "none")
        .containsEntry("client_id", TestPlatform.CLIENT_ID)
        .containsEntry("redirect_uri", "https://gateway.example/lti/launch")
        .containsEntry("login_hint", "user-2")
        .containsEntry("lti_message_hint", "a b&c")
        .containsKeys("state", "nonce");
  }

  @Test
  void bindsEachLaunchToTheBrowserByACookieOfItsOwn() {
    var first = ((Redirect) scene.login(all -> {})).cookie();
    var second = ((Redirect) scene.login(all -> {})).cookie();

    assertThat(first.name()).startsWith(BrowserCookie.PREFIX).isNotEqualTo(second.name());
    assertThat(first.value()).isNotEqualTo(second.value());
    assertThat(first.life()).isEqualTo(LaunchState.LIFE);
  }

  @Test
  void removesTheOldestCookiesOfABrowserThatHasManyLaunchesUnderWay() {
    var names = new ArrayList<>(List.of("JSESSIONID"));
    for (int i = 0; i < 14; i++) {
      names.add(BrowserCookie.PREFIX + Long.toHexString(0x69a40000L + i) + "-x");
    }
    var browser = ArrivingBrowser.at(BrowserPlace.PAGE, names);

    var redirect = (Redirect) scene.login(browser, all -> {});

    assertThat(redirect.surplus()).isEqualTo(names.subList(1, 4));
  }

  @Test
  void findsTheRegistrationByItsOwnLoginAddressWithoutAClientId() {
    var parameters = LaunchScene.loginParameters();
    parameters.remove("client_id");

    assertThat(scene.login(Optional.of(scene.registration.id()), parameters))
        .isInstanceOf(Redirect.class);
  }

  @Test
  void findsTheOnlyRegistrationOfAnIssuerWithoutAClientId() {
    assertThat(scene.login(all -> all.remove("client_id"))).isInstanceOf(Redirect.class);
  }

  @Test
  void sendsTheBrowserToTheAppWithAOneTimeCode() {
    var outcome = scene.complete(scene.begin());

    var handOff = ((Accepted) outcome).handOff();
    assertThat(handOff.toString()).matches("https://stars\\.example/start\\?code=[\\w-]{43}");
  }

  @Test
  void recordsAnAcceptedLaunchWithoutAnythingAboutThePerson() {
    scene.complete(scene.begin());

    var recorded = scene.lastLaunch();
    assertThat(recorded.result()).isEqualTo(LaunchResult.ACCEPTED);
    assertThat(recorded.reason()).isEmpty();
    assertThat(recorded.origin()).isEqualTo(scene.recordedOrigin().to(LaunchScene.APP));
    assertThat(recorded.payload().orElseThrow())
        .doesNotContain("Ada Teacher", "ada@school.example");
  }

  @Test
  void swapsTheCodeForTheLaunch() {
    var swapped = swap(scene.begin());

    assertThat(swapped.launch())
        .containsEntry("tenant", scene.tenant.id().value())
        .containsEntry("registration", scene.registration.id().value())
        .containsEntry("app", "stars")
        .containsEntry("deployment", TestPlatform.DEPLOYMENT)
        .containsEntry("context", Map.of("id", "course-1", "title", "Astronomy"))
        .containsKeys("id", "reference", "user", "roles", "resourceLink");
    assertThat(swapped.toString()).doesNotContain(swapped.launchToken()).doesNotContain("Ada");
  }

  @Test
  void forgetsTheLaunchOnceItIsSwapped() {
    swap(scene.begin());

    var recorded = scene.lastLaunch();
    assertThat(recorded.isSwapped()).isTrue();
    assertThat(recorded.payload()).isEmpty();
  }

  @Test
  void issuesALaunchTokenForTheAppAndAnAccessTokenForTheGateway() throws ParseException {
    var swapped = swap(scene.begin());

    var launch = claims(swapped.launchToken());
    assertThat(launch.getAudience()).containsExactly("stars");
    assertThat(launch.getIssuer()).isEqualTo("https://gateway.example");
    assertThat(launch.getStringListClaim("groups")).containsExactly("lms:Instructor");
    assertThat(launch.getStringClaim("upn")).isEqualTo(launch.getSubject());
    var access = claims(swapped.accessToken());
    assertThat(access.getAudience()).containsExactly("https://gateway.example");
    assertThat(access.getStringListClaim("groups")).isEmpty();
    assertThat(access.getClaim("name")).isNull();
  }

  @Test
  void givesAUserOneNamePerRegistration() throws ParseException {
    var first = claims(swap(scene.begin()).launchToken()).getSubject();
    var again = claims(swap(scene.begin()).launchToken()).getSubject();
    scene.register(scene.platform.details(LaunchScene.APP));
    var elsewhere = claims(swap(scene.begin()).launchToken()).getSubject();

    assertThat(first).isEqualTo(again).isNotEqualTo(elsewhere).isNotEqualTo("2");
  }

  @Test
  void givesNoGroupForARoleOfTheGatewaysOwnName() throws ParseException {
    var answer = scene.begin().claim(LTI + "roles", List.of("operator", "admin", "Learner"));

    assertThat(claims(swap(answer).launchToken()).getStringListClaim("groups"))
        .containsExactly("lms:Learner");
  }

  @Test
  void launchesAnAppThatServesAllTenants() {
    scene.apps.remove(LaunchScene.APP);
    scene.apps.add(
        new App(
            LaunchScene.APP,
            "Stars",
            URI.create("https://stars.example/?x=1"),
            null,
            "hash",
            scene.clock.instant()));

    var handOff = ((Accepted) scene.complete(scene.begin())).handOff();

    assertThat(handOff.toString()).startsWith("https://stars.example/?x=1&code=");
  }

  @Test
  void passesOnWhatFollowsTheTargetLink() {
    var target = LaunchScene.TARGET + "/chapter/3?x=1";
    var answer = scene.begin(all -> all.put("target_link_uri", List.of(target)));

    var outcome = scene.complete(answer.claim(LTI + "target_link_uri", target));

    assertThat(((Accepted) outcome).handOff().toString())
        .startsWith("https://stars.example/start/chapter/3?x=1&code=");
  }

  @Test
  void putsIntoTheTokensNoMoreThanTheAppMayKnow() throws ParseException {
    var message = Set.of(MessageType.RESOURCE_LINK);
    scene.give(new AppSettings(true, message, Set.of(), ClaimsReleased.NONE, Set.of()));

    var swapped = swap(scene.begin());

    assertThat(swapped.launch()).doesNotContainKey("claims");
    assertThat(claims(swapped.launchToken()).getClaims())
        .containsKeys("sub", "roles", "context")
        .doesNotContainKeys("name", "email");
  }

  @Test
  void keepsTwoLaunchesOfOneBrowserApart() {
    var first = scene.begin();
    var second = scene.begin();
    first.withCookies(all -> all.putAll(second.cookies()));

    assertThat(scene.complete(second)).isInstanceOf(Accepted.class);
    assertThat(scene.complete(first)).isInstanceOf(Accepted.class);
    assertThat(scene.launches.all()).extracting(Launch::result).containsOnly(LaunchResult.ACCEPTED);
  }

  private Swapped swap(Answer answer) {
    return (Swapped) scene.swap(LaunchScene.APP, code(scene.complete(answer)));
  }

  private static JWTClaimsSet claims(String token) throws ParseException {
    return SignedJWT.parse(token).getJWTClaimsSet();
  }

  @Test
  void remembersTheCourseForAnAppThatMayUseItsServices() throws ParseException {
    allow(LtiService.ROSTER, LtiService.GRADES);
    var roster = Map.of("context_memberships_url", "https://lms.school.example/members");
    var link = "https://lms.school.example/line-items/7";

    var swapped =
        swap(
            scene
                .begin()
                .claim("https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice", roster)
                .claim(
                    "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint",
                    Map.of("scope", List.of("score", "no good"), "lineitem", link)));

    var course = scene.courses.all().get(0);
    assertThat(swapped.launch()).containsEntry("course", course.id().value());
    assertThat(claims(swapped.accessToken()).getStringClaim("course"))
        .isEqualTo(course.id().value());
    assertThat(course.launches(LaunchScene.APP)).isTrue();
    assertThat(course.title()).contains("Astronomy");
    assertThat(course.services().roster())
        .contains(URI.create("https://lms.school.example/members"));
    assertThat(course.services().scopes()).containsExactly("score");
    var lineItem = (String) swapped.launch().get("lineItem");
    assertThat(new LineItemIds(TestKeys.secretBox()).address(course.id(), lineItem))
        .contains(URI.create(link));
    assertThat(scene.knownUsers.all()).hasSize(1);
  }

  @Test
  void remembersNobodyForAnAppThatMayNotGrade() {
    allow(LtiService.ROSTER);
    swap(scene.begin());

    assertThat(scene.knownUsers.all()).isEmpty();
  }

  @Test
  void remembersThatTheLmsWaitsForContent() {
    var swapped =
        swap(
            scene
                .begin()
                .claim(LTI + "message_type", "LtiDeepLinkingRequest")
                .claim(
                    "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings",
                    Map.of(
                        "deep_link_return_url",
                        "https://lms.school.example/return",
                        "accept_types",
                        List.of("link"))));

    var launch = (String) swapped.launch().get("id");
    assertThat(scene.contentRequests.find(launch)).isPresent();
  }

  @Test
  void remembersACourseOnce() {
    allow(LtiService.ROSTER);
    swap(scene.begin());
    swap(scene.begin());

    assertThat(scene.courses.all()).hasSize(1);
  }

  @Test
  void remembersNoCourseForAnAppWithoutServices() throws ParseException {
    var swapped = swap(scene.begin());

    assertThat(scene.courses.all()).isEmpty();
    assertThat(claims(swapped.accessToken()).getClaim("course")).isNull();
  }

  private void allow(LtiService... services) {
    var app = scene.apps.find(LaunchScene.APP).orElseThrow();
    var now = app.settings();
    app.change(
        app.name(),
        app.url(),
        new AppSettings(now.deepPaths(), now.messages(), Set.of(services), now.claims()));
  }
}
