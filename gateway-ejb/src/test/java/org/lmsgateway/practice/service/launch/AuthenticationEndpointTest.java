package org.lmsgateway.practice.service.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.launch.LaunchParameters;
import org.lmsgateway.practice.AuthenticationResponse;
import org.lmsgateway.practice.AuthenticationResponse.FormPost;
import org.lmsgateway.practice.AuthenticationResponse.Refused;
import org.lmsgateway.practice.PracticeLaunch;
import org.lmsgateway.practice.content.ChosenLink;
import org.lmsgateway.practice.grades.Gradebook;
import org.lmsgateway.practice.people.PracticePerson;
import org.lmsgateway.practice.people.SamplePeople;
import org.lmsgateway.practice.service.PracticePlatform;
import org.lmsgateway.practice.service.grades.GradebookBean;
import org.lmsgateway.practice.service.people.CoursePeopleBean;
import org.lmsgateway.shared.GatewayAddress;

/** Security Framework 1.0 §5.1.1.2 and §5.1.1.3, from the platform's side. */
class AuthenticationEndpointTest {

  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String TARGET = "http://localhost:8080/lti/apps/launch-inspector";
  private static final String REDIRECT = "http://localhost:8080/lti/launch";

  private final FakeToolKeys keys = new FakeToolKeys();
  private final FakeContent content = new FakeContent();
  private final CoursePeopleBean people = new CoursePeopleBean();
  private final Gradebook gradebook = new GradebookBean(people);
  private final AuthenticationEndpoint endpoint = endpoint();

  private AuthenticationEndpoint endpoint() {
    var platform = new PracticePlatform(new GatewayAddress(URI.create("http://localhost:8080")));
    var claims =
        new IdTokenClaims(
            platform,
            new ServiceClaims(platform.addresses(), gradebook),
            new MessageClaims(platform, content));
    return new AuthenticationEndpoint(
        platform, keys, new MessageHints(content, gradebook, people), claims);
  }

  private static Map<String, List<String>> request(PracticeLaunch launch) {
    return request(launch.messageHint(), launch.person());
  }

  private static Map<String, List<String>> request(String hint, PracticePerson person) {
    var request = new HashMap<String, List<String>>();
    request.put("scope", List.of("openid"));
    request.put("response_type", List.of("id_token"));
    request.put("response_mode", List.of("form_post"));
    request.put("prompt", List.of("none"));
    request.put("client_id", List.of("practice"));
    request.put("redirect_uri", List.of(REDIRECT));
    request.put("login_hint", List.of(person.subject()));
    request.put("lti_message_hint", List.of(hint));
    request.put("nonce", List.of("n-1"));
    request.put("state", List.of("s-1"));
    return request;
  }

  private AuthenticationResponse answer(Map<String, List<String>> request) {
    return endpoint.answer(new LaunchParameters(request));
  }

  @Test
  void postsTokenAndStateToTheRedirectUri() {
    var answer = (FormPost) answer(request(PracticeLaunch.AS_TEACHER));

    assertThat(answer.redirect()).hasToString(REDIRECT);
    assertThat(answer.fields())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("id_token", "signed-by-practice-lms", "state", "s-1"));
    assertThat(answer.twice()).isFalse();
    assertThat(keys.claims).containsEntry("nonce", "n-1");
  }

  @Test
  void signsAnExpiredTokenForLongerAgoThanAnyLeeway() {
    answer(request(PracticeLaunch.EXPIRED_TOKEN));

    assertThat(keys.life).isLessThan(Duration.ofMinutes(-5));
  }

  @Test
  void signsWithAKeyThatIsNotPublished() {
    answer(request(PracticeLaunch.WRONG_KEY));

    assertThat(keys.signer).isNotEqualTo(AuthenticationEndpoint.KEY_OWNER);
  }

  @Test
  void postsAReplayTwice() {
    assertThat(((FormPost) answer(request(PracticeLaunch.REPLAYED_TOKEN))).twice()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "client_id, another",
    "client_id, ''",
    "redirect_uri, https://thief.example/lti/launch",
    "redirect_uri, http://localhost:8080/lti/launch/",
    "redirect_uri, ''"
  })
  void postsNothingToAnUnknownClientOrAddress(String parameter, String value) {
    var request = request(PracticeLaunch.AS_TEACHER);
    request.put(parameter, List.of(value));

    assertThat(answer(request)).isEqualTo(new Refused(parameter));
    assertThat(keys.claims).isNull();
  }

  @Test
  void postsNothingWhereTheRedirectUriComesTwice() {
    var request = request(PracticeLaunch.AS_TEACHER);
    request.put("redirect_uri", List.of(REDIRECT, REDIRECT));

    assertThat(answer(request)).isEqualTo(new Refused("redirect_uri"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"scope", "response_type", "response_mode", "prompt", "nonce"})
  void answersAnErrorWhereADemandedParameterIsMissing(String parameter) {
    var request = request(PracticeLaunch.AS_TEACHER);
    request.remove(parameter);

    var fields = ((FormPost) answer(request)).fields();

    assertThat(fields)
        .containsEntry("error", "invalid_request")
        .containsEntry("state", "s-1")
        .doesNotContainKey("id_token");
    assertThat(fields.get("error_description")).contains(parameter);
  }

  @ParameterizedTest
  @CsvSource({"login_hint, somebody", "login_hint, practice-2", "lti_message_hint, nothing"})
  void answersAnErrorWhereTheHintsDoNotBelongTogether(String parameter, String value) {
    var request = request(PracticeLaunch.AS_TEACHER);
    request.put(parameter, List.of(value));

    assertThat(((FormPost) answer(request)).fields()).containsEntry("error", "login_required");
  }

  @Test
  void signsAChosenLinkForBothOfTheCourse() {
    content.links.add(new ChosenLink("one", "One", "", TARGET + "/one", Map.of()));

    for (var person : List.of(SamplePeople.TEACHER, SamplePeople.STUDENT)) {
      answer(request("link-one", person));
      assertThat(keys.claims).containsEntry("sub", person.subject());
    }
    assertThat(keys.claims).containsEntry(LTI + "target_link_uri", TARGET + "/one");
  }

  @Test
  void answersAnErrorForALinkThatIsNotThere() {
    assertThat(((FormPost) answer(request("link-none", SamplePeople.TEACHER))).fields())
        .containsEntry("error", "login_required");
  }

  @Test
  void opensAnyAppForAnybodyAndLeavesItToTheGatewayToRefuse() {
    for (var person : List.of(SamplePeople.TEACHER, SamplePeople.STUDENT)) {
      answer(request("app-stars", person));
      assertThat(keys.claims)
          .containsEntry("sub", person.subject())
          .containsEntry(LTI + "target_link_uri", TARGET.replace("launch-inspector", "stars"));
    }
    assertThat(((FormPost) answer(request("app-NO ID", SamplePeople.TEACHER))).fields())
        .containsEntry("error", "login_required");
  }

  @Test
  void letsOnlyTheTeacherChooseContent() {
    answer(request("add-content-launch-inspector", SamplePeople.TEACHER));
    assertThat(keys.claims).containsEntry(LTI + "message_type", "LtiDeepLinkingRequest");

    assertThat(
            ((FormPost) answer(request("add-content-launch-inspector", SamplePeople.STUDENT)))
                .fields())
        .containsEntry("error", "login_required");
  }

  @ParameterizedTest
  @EnumSource(PracticeLaunch.class)
  void launchesNothingButTheInspector(PracticeLaunch launch) {
    answer(request(launch));

    assertThat(keys.claims)
        .containsEntry(LTI + "target_link_uri", TARGET)
        .containsEntry("aud", "practice");
  }
}
