package org.lmsgateway.practice.service.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.practice.service.FakeToolTokens.NOW;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.practice.content.ChosenLink;
import org.lmsgateway.practice.content.ContentAnswer;
import org.lmsgateway.practice.content.ContentAnswer.Added;
import org.lmsgateway.practice.content.ContentAnswer.Refused;
import org.lmsgateway.practice.content.ContentFault;
import org.lmsgateway.practice.content.CourseContent;
import org.lmsgateway.practice.grades.LineItemFilter;
import org.lmsgateway.practice.service.FakeSecrets;
import org.lmsgateway.practice.service.FakeToolTokens;
import org.lmsgateway.practice.service.grades.GradebookBean;
import org.lmsgateway.practice.service.people.CoursePeopleBean;

/** Deep Linking 2.0 §4.5, from the platform's side. */
class CourseContentBeanTest {

  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";
  private static final String TARGET = "http://localhost:8080/lti/apps/launch-inspector";

  private final FakeToolTokens tool = new FakeToolTokens();
  private final GradebookBean gradebook = new GradebookBean(new CoursePeopleBean());
  private final CourseContent content =
      new CourseContentBean(
          tool.signature(),
          gradebook,
          new FakeSecrets(),
          FakeToolTokens.GATEWAY,
          FakeToolTokens.CLOCK);

  private int nonces;

  private Map<String, Object> response(Object... items) {
    Map<String, Object> claims = new HashMap<>();
    claims.put("iss", "practice");
    claims.put("aud", FakeToolTokens.LMS);
    claims.put("iat", NOW.getEpochSecond());
    claims.put("exp", NOW.getEpochSecond() + 300);
    claims.put("nonce", "n-" + ++nonces);
    claims.put(LTI + "message_type", "LtiDeepLinkingResponse");
    claims.put(LTI + "version", "1.3.0");
    claims.put(LTI + "deployment_id", "practice-course");
    claims.put(DL + "data", content.request());
    claims.put(DL + "content_items", List.of(items));
    return claims;
  }

  private static Map<String, Object> item(Object... members) {
    Map<String, Object> item = new HashMap<>();
    item.put("type", "ltiResourceLink");
    for (int i = 0; i < members.length; i += 2) {
      item.put((String) members[i], members[i + 1]);
    }
    return item;
  }

  private ContentAnswer add(Map<String, Object> claims) {
    return content.add(tool.sign(claims));
  }

  private void assertRefused(Map<String, Object> claims, ContentFault fault) {
    assertThat(((Refused) add(claims)).fault()).isEqualTo(fault);
    assertThat(content.links()).isEmpty();
  }

  @Test
  void addsWhatWasChosen() {
    var chosen = item("title", "Orion", "url", TARGET + "/orion", "custom", Map.of("chapter", "3"));

    var added = (Added) add(response(chosen, item("title", "Lyra")));

    assertThat(added.links()).extracting(ChosenLink::title).containsExactly("Orion", "Lyra");
    assertThat(content.links()).isEqualTo(added.links());
    var orion = added.links().get(0);
    assertThat(orion.custom()).isEqualTo(Map.of("chapter", "3"));
    assertThat(content.find(orion.id())).contains(orion);
    // Without an address of its own a link leads to the app's.
    assertThat(added.links().get(1).url()).isEqualTo(TARGET);
  }

  @Test
  void makesTheColumnOfALinkThatIsGraded() {
    var chosen = item("title", "Quiz", "lineItem", Map.of("scoreMaximum", 10, "tag", "quiz"));

    var link = ((Added) add(response(chosen))).links().get(0);

    var columns = gradebook.items(new LineItemFilter(link.id(), null, "quiz"));
    assertThat(columns).singleElement().satisfies(one -> assertThat(one.label()).isEqualTo("Quiz"));
  }

  @Test
  void addsNothingWhereNothingWasChosen() {
    var none = response();
    none.put(DL + "msg", "Maybe another time");

    assertThat(add(none)).isEqualTo(new Added(List.of(), "Maybe another time"));
  }

  @Test
  void refusesWhatTheToolDidNotSign() {
    assertThat(((Refused) content.add("forged")).fault()).isEqualTo(ContentFault.SIGNATURE);
    assertThat(((Refused) content.add(null)).fault()).isEqualTo(ContentFault.JWT_MISSING);
    assertThat(((Refused) content.add(" ")).fault()).isEqualTo(ContentFault.JWT_MISSING);
  }

  @ParameterizedTest
  @CsvSource({
    "iss, ISSUER",
    "aud, AUDIENCE",
    "nonce, NONCE",
    "https://purl.imsglobal.org/spec/lti/claim/message_type, MESSAGE",
    "https://purl.imsglobal.org/spec/lti/claim/version, MESSAGE",
    "https://purl.imsglobal.org/spec/lti/claim/deployment_id, DEPLOYMENT",
    "https://purl.imsglobal.org/spec/lti-dl/claim/data, DATA"
  })
  void refusesAWrongClaimAndAMissingOne(String claim, ContentFault fault) {
    var missing = response(item());
    missing.remove(claim);
    assertRefused(missing, fault);

    if (fault != ContentFault.NONCE) {
      var wrong = response(item());
      wrong.put(claim, "another");
      assertRefused(wrong, fault);
    }
  }

  @ParameterizedTest
  @CsvSource({"iat, 5", "exp, 0", "exp, 3601"})
  void refusesAResponseAtTheWrongTime(String claim, long secondsFromNow) {
    var claims = response(item());
    claims.put(claim, NOW.getEpochSecond() + secondsFromNow);

    assertRefused(claims, ContentFault.TIME);
  }

  @Test
  void takesTheAnswerToARequestOnce() {
    var first = response(item());
    add(first);
    var second = response(item());
    second.put(DL + "data", first.get(DL + "data"));

    assertThat(((Refused) add(second)).fault()).isEqualTo(ContentFault.DATA);
  }

  @Test
  void takesANonceOnce() {
    var first = response(item());
    add(first);
    var second = response(item());
    second.put("nonce", first.get("nonce"));

    assertThat(((Refused) add(second)).fault()).isEqualTo(ContentFault.NONCE);
  }

  @ParameterizedTest
  @CsvSource({
    "https://elsewhere.example/",
    "http://localhost:8080/lti/apps/",
    "http://localhost:8080/lti/apps/../keys"
  })
  void refusesALinkToAnywhereElse(String url) {
    assertRefused(response(item("url", url)), ContentFault.ITEM_ADDRESS);
  }

  @Test
  void refusesWhatItDidNotAskFor() {
    assertRefused(response(Map.of("type", "html", "html", "<b>")), ContentFault.ITEM_TYPE);
  }

  @Test
  void refusesItemsOfAnotherForm() {
    assertRefused(response("text"), ContentFault.ITEMS_MALFORMED);
    assertRefused(response(item("title", 3)), ContentFault.ITEMS_MALFORMED);
    assertRefused(response(item("custom", Map.of("n", 3))), ContentFault.ITEMS_MALFORMED);
    assertRefused(response(item("lineItem", Map.of())), ContentFault.ITEMS_MALFORMED);
    assertRefused(
        response(item("title", "Quiz", "lineItem", Map.of("scoreMaximum", 0))),
        ContentFault.ITEMS_MALFORMED);
  }

  @Test
  void holdsALimitedNumber() {
    var items = new Object[CourseContent.MOST_LINKS + 1];
    Arrays.fill(items, item());

    assertRefused(response(items), ContentFault.FULL);
  }
}
