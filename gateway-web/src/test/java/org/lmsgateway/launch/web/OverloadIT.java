package org.lmsgateway.launch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** One LMS sends the same request again and again. */
class OverloadIT {

  /** Beyond what one registration may begin, and have recorded, with the settings of the tests. */
  private static final int MOST = 2000;

  private Gateway gateway;
  private TestLms lms;

  @BeforeEach
  void open() {
    gateway = PayaraMicroFixture.gateway();
    lms = TestSchool.open(gateway).lms();
  }

  private Answer loopUntil(Map<String, String> initiation, Predicate<Answer> over) {
    var visitor = new Visitor();
    for (int i = 0; i < MOST; i++) {
      var answer = visitor.post(lms.loginUrl(), initiation);
      if (over.test(answer)) {
        return answer;
      }
    }
    throw new AssertionError("nothing has stopped the loop");
  }

  private Map<String, String> wrongTarget() {
    var initiation = new HashMap<>(lms.loginInitiation());
    initiation.put("target_link_uri", gateway.at("/lti/apps/other").toString());
    return initiation;
  }

  @Test
  void loopIsToldToWaitAndOthersAreServed() {
    var other = TestSchool.open(gateway).lms();

    var page = loopUntil(wrongTarget(), answer -> answer.body().contains("TOO_MANY_LOGINS"));

    assertThat(page.header("Retry-After")).isEqualTo("60");
    assertThat(page.text("title")).isEqualTo("Too many launches at the same time");
    assertThat(page.text("code")).isEqualTo("TOO_MANY_LOGINS");
    assertThat(page.text("fix")).contains("gateway.limit.launches-per-second");
    var launched = new Visitor().post(other.loginUrl(), other.loginInitiation());
    assertThat(launched.status()).isEqualTo(302);
  }

  @Test
  void whoComesAgainAtOnceIsToldTheSameByAShortPage() {
    var page = loopUntil(wrongTarget(), OverloadIT::isShort);

    assertThat(page.status()).isEqualTo(429);
    assertThat(page.header("Retry-After")).isEqualTo("60");
    assertThat(page.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
    assertThat(page.header("Content-Security-Policy")).contains("object-src 'none'");
    assertThat(page.text("title")).isEqualTo("Too many launches at the same time");
    assertThat(page.text("todo")).startsWith("Wait a minute");
    assertThat(page.text("cause")).startsWith("This LMS began more launches");
    assertThat(page.text("fix")).contains("gateway.limit.launches-per-second");
    assertThat(page.body()).doesNotContain("<script", "{", "}");
  }

  private static boolean isShort(Answer answer) {
    return answer.body().contains("TOO_MANY_LOGINS") && answer.body().contains("\"unrecorded\"");
  }

  @Test
  void onlyTheFirstRefusalsAreRecordedAndTheRestHaveNoNumber() {
    var page = loopUntil(wrongTarget(), answer -> answer.body().contains("id=\"unrecorded\""));

    assertThat(page.status()).isEqualTo(429);
    assertThat(page.header("Retry-After")).isEqualTo("60");
    assertThat(page.body()).doesNotContain("id=\"reference\"");
    assertThat(page.text("unrecorded")).startsWith("This failure has no reference number");
  }
}
