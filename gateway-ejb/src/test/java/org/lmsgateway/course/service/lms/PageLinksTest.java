package org.lmsgateway.course.service.lms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.outbound.SendOutcome.Answered;

class PageLinksTest {

  private static final URI ASKED = URI.create("https://lms.example/a/members?limit=2");
  private static final URI NEXT = URI.create("https://lms.example/a/members?limit=2&from=2");

  private static Answered answer(String... links) {
    return new Answered(200, Map.of("link", List.of(links)), "");
  }

  private static CourseOutcome<Optional<URI>> next(String... links) {
    return PageLinks.next(answer(links), ASKED);
  }

  private static Done<Optional<URI>> leadsTo(URI address) {
    return new Done<>(Optional.of(address));
  }

  private static void assertRefused(CourseOutcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    assertThat(((Refused<?>) outcome).reason()).isEqualTo(CourseRefusal.LMS_ANSWER_UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<https://lms.example/a/members?limit=2&from=2>; rel=\"next\"",
        "<https://lms.example/a/members?limit=2&from=2>;rel=next",
        "<https://lms.example/a/members?limit=2&from=2>; title=\"more, please\"; REL='next'",
        "<https://lms.example/a/members>; rel=\"first\","
            + " <https://lms.example/a/members?limit=2&from=2>; rel=\"last next\"",
        "<?limit=2&from=2>; rel=\"next\"",
        "</a/members?limit=2&from=2>; rel=\"next\"",
        "<members?limit=2&from=2>; rel=\"next\"",
      })
  void findsTheNextPage(String link) {
    assertThat(next(link)).isEqualTo(leadsTo(NEXT));
  }

  /** As Moodle 4.5 sends them with line items, and as a client reads them that takes Latin-1. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<https://lms.example/a/members?limit=2&amp;from=0>; rel=\u201cfirst\u201d,"
            + " <https://lms.example/a/members?limit=2&amp;from=2>; rel=\u201cnext\u201d",
        "<https://lms.example/a/members?limit=2&amp;from=0>; rel=\u00e2\u0080\u009cfirst\u00e2,"
            + " <https://lms.example/a/members?limit=2&amp;from=2>; rel=\u00e2\u0080\u009cnext\u00e2"
      })
  void readsMoodlesMalformedHeader(String link) {
    assertThat(next(link)).isEqualTo(leadsTo(NEXT));
  }

  @Test
  void looksIntoEveryHeader() {
    var other = "<https://lms.example/a/changes>; rel=\"differences\"";
    var next = "<" + NEXT + ">; rel=\"next\"";

    assertThat(next(other, next)).isEqualTo(leadsTo(NEXT));
    assertThat(PageLinks.find(answer(next, other), ASKED, "differences"))
        .isEqualTo(leadsTo(URI.create("https://lms.example/a/changes")));
  }

  @Test
  void endsWhereThereIsNoNextPage() {
    var end = new Done<>(Optional.empty());

    assertThat(PageLinks.next(new Answered(200, Map.of(), ""), ASKED)).isEqualTo(end);
    assertThat(next("<https://lms.example/a/members>; rel=\"prev\"")).isEqualTo(end);
    assertThat(next("nonsense")).isEqualTo(end);
  }

  @Test
  void doesNotAskForTheSamePageForEver() {
    assertThat(next("<" + ASKED + ">; rel=\"next\"")).isEqualTo(new Done<>(Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://attacker.example/a/members",
        "https://lms.example:8443/a/members",
        "https://lms.example.attacker.example/a",
        "//attacker.example/a",
        "http://lms.example:8080/a",
        "ftp://lms.example/a",
        "https://lms.example@attacker.example/a",
        "file:/etc/passwd",
        "https://lms.example/a b"
      })
  void refusesLinksToAnotherServer(String target) {
    assertRefused(next("<" + target + ">; rel=\"next\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://lms.example", "http://lms.example:80"})
  void asksByHttpsWhereTheLmsDoesNotKnowItsOwnScheme(String origin) {
    var link = "<" + origin + "/a/members?limit=2&from=2>; rel=\"next\"";

    assertThat(next(link)).isEqualTo(leadsTo(NEXT));
  }

  @Test
  void anOriginIsSchemeHostAndPort() {
    var https = URI.create("https://lms.example/x");

    assertThat(PageLinks.isSameOrigin(https, URI.create("HTTPS://LMS.example:443/y"))).isTrue();
    assertThat(PageLinks.isSameOrigin(https, URI.create("http://lms.example:443/y"))).isFalse();
  }
}
