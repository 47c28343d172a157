package org.lmsgateway.practice.service.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmsgateway.app.AppId;
import org.lmsgateway.practice.PracticeLaunch;
import org.lmsgateway.practice.content.ChosenLink;
import org.lmsgateway.practice.grades.Gradebook;
import org.lmsgateway.practice.grades.GradebookAnswer.Kept;
import org.lmsgateway.practice.grades.LineItemDraft;
import org.lmsgateway.practice.grades.SubmissionReview;
import org.lmsgateway.practice.people.SamplePeople;
import org.lmsgateway.practice.service.PracticePlatform;
import org.lmsgateway.practice.service.grades.GradebookBean;
import org.lmsgateway.practice.service.launch.PracticeMessage.Choice;
import org.lmsgateway.practice.service.launch.PracticeMessage.Fixed;
import org.lmsgateway.practice.service.launch.PracticeMessage.Link;
import org.lmsgateway.practice.service.launch.PracticeMessage.Review;
import org.lmsgateway.practice.service.people.CoursePeopleBean;
import org.lmsgateway.shared.GatewayAddress;

/** LTI 1.3 Core §5.3: the claims of a resource link launch. */
class IdTokenClaimsTest {

  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

  private static final String LINE_ITEMS =
      "http://localhost:8080/practice/lms/courses/practice-course-1/line-items";

  private final FakeContent content = new FakeContent();
  private final Gradebook gradebook = new GradebookBean(new CoursePeopleBean());
  private final IdTokenClaims claims = claims();

  private IdTokenClaims claims() {
    var platform = new PracticePlatform(new GatewayAddress(URI.create("http://localhost:8080")));
    return new IdTokenClaims(
        platform,
        new ServiceClaims(platform.addresses(), gradebook),
        new MessageClaims(platform, content));
  }

  private Map<String, Object> of(PracticeLaunch launch) {
    return claims.of(new Fixed(launch), "n-1");
  }

  private static ChosenLink link(String id, Map<String, String> custom) {
    return new ChosenLink(
        id, "Orion", "", "http://localhost:8080/lti/apps/launch-inspector/orion", custom);
  }

  @ParameterizedTest
  @EnumSource(PracticeLaunch.class)
  void haveAllThatEveryLaunchMustHave(PracticeLaunch launch) {
    assertThat(of(launch))
        .containsEntry("iss", "http://localhost:8080/practice/lms")
        .containsEntry("nonce", "n-1")
        .containsEntry(LTI + "message_type", "LtiResourceLinkRequest")
        .containsEntry(LTI + "version", "1.3.0")
        .containsKeys("sub", LTI + "roles", LTI + "resource_link", LTI + "deployment_id")
        .doesNotContainValue(null);
  }

  @Test
  void nameThePersonAndTheRoles() {
    assertThat(of(PracticeLaunch.AS_TEACHER))
        .containsEntry("name", "Ada Example")
        .containsEntry("email", "ada@school.example")
        .containsEntry(
            LTI + "roles",
            List.of(
                "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor",
                "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Faculty"));
  }

  @Test
  void keepTheSubjectWhereTheLmsSendsNoPersonalData() {
    var anonymous = of(PracticeLaunch.WITHOUT_PERSONAL_DATA);

    assertThat(anonymous).doesNotContainKeys("name", "given_name", "family_name", "email");
    assertThat(anonymous.get("sub")).isEqualTo(of(PracticeLaunch.AS_STUDENT).get("sub"));
  }

  @Test
  void comeFromAnotherDeploymentOnlyWhereThatIsTheFault() {
    var good = of(PracticeLaunch.AS_STUDENT);
    var broken = of(PracticeLaunch.UNKNOWN_DEPLOYMENT);

    assertThat(good).containsEntry(LTI + "deployment_id", "practice-course");
    assertThat(broken.get(LTI + "deployment_id")).isNotEqualTo("practice-course");
  }

  @Test
  void sayWhereTheLaunchCameFrom() {
    var platform = (Map<?, ?>) of(PracticeLaunch.AS_STUDENT).get(LTI + "tool_platform");

    assertThat(platform.get("product_family_code")).isEqualTo("practice");
  }

  @Test
  void nameTheServicesOfTheCourse() {
    var sent = of(PracticeLaunch.AS_TEACHER);

    assertThat(sent)
        .containsEntry(
            "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice",
            Map.of(
                "context_memberships_url",
                "http://localhost:8080/practice/lms/courses/practice-course-1/members",
                "service_versions",
                List.of("2.0")));
    assertThat(grades(sent))
        .containsEntry("lineitems", LINE_ITEMS + "?tool=practice")
        .doesNotContainKey("lineitem");
  }

  private static Map<String, Object> grades(Map<String, Object> sent) {
    return object(sent, "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint");
  }

  @SuppressWarnings("unchecked") // the names of JSON members are strings
  private static Map<String, Object> object(Map<String, Object> claims, String name) {
    return (Map<String, Object>) claims.get(name);
  }

  /** Deep Linking 2.0 §4.4. */
  @Test
  void askForContentWithoutALink() {
    var sent = claims.of(new Choice(AppId.LAUNCH_INSPECTOR), "n-1");

    assertThat(sent)
        .containsEntry(LTI + "message_type", "LtiDeepLinkingRequest")
        .doesNotContainKey(LTI + "resource_link");
    var settings =
        object(sent, "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings");
    assertThat(settings.get("data")).isEqualTo("data-1");
    assertThat(settings.get("deep_link_return_url"))
        .isEqualTo("http://localhost:8080/practice/lms/content");
  }

  @Test
  void bringBackWhatWasChosen() {
    var chosen = link("one", Map.of("chapter", "orion"));
    var sent = claims.of(new Link(chosen, SamplePeople.STUDENT), "n-1");

    assertThat(sent).containsEntry(LTI + "target_link_uri", chosen.url());
    assertThat(object(sent, LTI + "custom")).containsEntry("chapter", "orion");
    assertThat(object(sent, LTI + "resource_link").get("id")).isEqualTo("one");
  }

  /** AGS 2.0 §3.1. */
  @Test
  void nameTheLineItemOfALinkThatHasExactlyOne() {
    var message = new Link(link("one", Map.of()), SamplePeople.STUDENT);
    var column = new LineItemDraft("Orion", 10d, "one", null, null, null);

    gradebook.add(column);
    assertThat(grades(claims.of(message, "n-1")))
        .containsEntry("lineitem", LINE_ITEMS + "/1?tool=practice");

    gradebook.add(column);
    assertThat(grades(claims.of(message, "n-1"))).doesNotContainKey("lineitem");
  }

  /** Submission Review 1.0 §3. */
  @Test
  void nameTheLearnerWhoseSubmissionIsReviewed() {
    content.links.add(link("one", Map.of()));
    var draft = new LineItemDraft("Orion", 10d, "one", null, null, new SubmissionReview(null));
    var item = ((Kept) gradebook.add(draft)).item();

    var sent = claims.of(new Review(item, SamplePeople.MEI), "n-1");

    assertThat(sent)
        .containsEntry(LTI + "message_type", "LtiSubmissionReviewRequest")
        .containsEntry(LTI + "target_link_uri", content.links.get(0).url());
    assertThat(object(sent, LTI + "for_user").get("user_id")).isEqualTo(SamplePeople.MEI.subject());
    assertThat(grades(sent)).containsEntry("lineitem", LINE_ITEMS + "/1?tool=practice");
  }
}
