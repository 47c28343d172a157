package org.lmsgateway.practice.service.grades;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.practice.grades.Gradebook;
import org.lmsgateway.practice.grades.GradebookAnswer;
import org.lmsgateway.practice.grades.GradebookAnswer.Invalid;
import org.lmsgateway.practice.grades.GradebookAnswer.Kept;
import org.lmsgateway.practice.grades.GradebookAnswer.NotLater;
import org.lmsgateway.practice.grades.GradebookAnswer.Unknown;
import org.lmsgateway.practice.grades.LineItemDraft;
import org.lmsgateway.practice.grades.LineItemFilter;
import org.lmsgateway.practice.grades.Score;
import org.lmsgateway.practice.people.SamplePeople;
import org.lmsgateway.practice.service.people.CoursePeopleBean;

/** AGS 2.0 §3.2 and §3.4, from the platform's side. */
class GradebookBeanTest {

  private static final String TIME = "2026-03-01T20:00:00.000Z";
  private static final String LATER = "2026-03-01T22:00:00.001+02:00";

  private final Gradebook gradebook = new GradebookBean(new CoursePeopleBean());

  private long column() {
    return ((Kept) gradebook.add(draft("Orion", 100d))).item().number();
  }

  private static LineItemDraft draft(String label, Double maximum) {
    return new LineItemDraft(label, maximum, "link-1", "orion", "quiz", null);
  }

  private static Score score(Double given, Double maximum, String time) {
    return new Score(
        SamplePeople.MEI.subject(), given, maximum, "Completed", "FullyGraded", time, "Well done");
  }

  private GradebookAnswer send(long number, String user, String activity, String grading) {
    return gradebook.score(number, new Score(user, 1d, 1d, activity, grading, TIME, null));
  }

  @Test
  void scalesAFinalScoreToTheLineItem() {
    var number = column();

    assertThat(gradebook.score(number, score(8.7, 10d, TIME))).isInstanceOf(Kept.class);

    var grade = gradebook.grades(number).get(SamplePeople.MEI);
    assertThat(grade.score()).isEqualTo(87);
    assertThat(grade.comment()).isEqualTo("Well done");
  }

  @Test
  void takesOnlyLaterScores() {
    var number = column();
    gradebook.score(number, score(5d, 10d, TIME));

    assertThat(gradebook.score(number, score(6d, 10d, TIME))).isInstanceOf(NotLater.class);
    assertThat(gradebook.score(number, score(7d, 10d, LATER))).isInstanceOf(Kept.class);
    assertThat(gradebook.grades(number).get(SamplePeople.MEI).score()).isEqualTo(70);
  }

  @Test
  void clearsTheResultWhereTheGradeIsNotFinal() {
    var number = column();
    gradebook.score(number, score(5d, 10d, TIME));
    gradebook.score(
        number,
        new Score(SamplePeople.MEI.subject(), 5d, 10d, "Submitted", "PendingManual", LATER, null));

    assertThat(gradebook.grades(number).get(SamplePeople.MEI).score()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-01T20:00:00Z",
        "2026-03-01T20:00:00.000",
        "2026-03-01",
        "yesterday, about 8.30"
      })
  void refusesATimeWithoutFractionsOrZone(String time) {
    assertThat(gradebook.score(column(), score(1d, 1d, time))).isInstanceOf(Invalid.class);
  }

  @ParameterizedTest
  @CsvSource({"-1, 10", "1, ", "1, 0", ", -1"})
  void refusesNumbersThatAreNoScore(Double given, Double maximum) {
    assertThat(gradebook.score(column(), score(given, maximum, TIME))).isInstanceOf(Invalid.class);
  }

  @Test
  void refusesAScoreForSomebodyWhoIsNoLearner() {
    var number = column();

    assertThat(send(number, "nobody", "Completed", "FullyGraded")).isInstanceOf(Invalid.class);
    assertThat(send(number, null, "Completed", "FullyGraded")).isInstanceOf(Invalid.class);
    assertThat(send(number, SamplePeople.TEACHER.subject(), "Completed", "FullyGraded"))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void refusesAProgressThatTheSpecificationDoesNotKnow() {
    var number = column();
    var user = SamplePeople.MEI.subject();

    assertThat(send(number, user, "Done", "FullyGraded")).isInstanceOf(Invalid.class);
    assertThat(send(number, user, null, "FullyGraded")).isInstanceOf(Invalid.class);
    assertThat(send(number, user, "Completed", "Graded")).isInstanceOf(Invalid.class);
  }

  @Test
  void knowsNoOtherLineItems() {
    assertThat(gradebook.score(99, score(1d, 1d, TIME))).isInstanceOf(Unknown.class);
    assertThat(gradebook.change(99, draft("Orion", 1d))).isInstanceOf(Unknown.class);
    assertThat(gradebook.remove(99)).isFalse();
    assertThat(gradebook.grades(99)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'', 10", "'  ', 10", ", 10", "Orion, 0", "Orion, -1", "Orion, "})
  void refusesALineItemWithoutLabelOrMaximum(String label, Double maximum) {
    assertThat(gradebook.add(draft(label, maximum))).isInstanceOf(Invalid.class);
    assertThat(gradebook.change(column(), draft(label, maximum))).isInstanceOf(Invalid.class);
  }

  @Test
  void keepsTheLinkOfALineItem() {
    var number = column();

    gradebook.change(number, new LineItemDraft("Lyra", 5d, "other", null, null, null));

    var item = gradebook.find(number).orElseThrow();
    assertThat(item.label()).isEqualTo("Lyra");
    assertThat(item.details().resourceLinkId()).isEqualTo("link-1");
  }

  @Test
  void findsLineItemsByWhatTheyAreFor() {
    column();

    assertThat(gradebook.items(new LineItemFilter("link-1", "orion", "quiz"))).hasSize(1);
    assertThat(gradebook.items(new LineItemFilter("link-2", null, null))).isEmpty();
    assertThat(gradebook.items(new LineItemFilter(null, "lyra", null))).isEmpty();
    assertThat(gradebook.items(new LineItemFilter(null, null, "exam"))).isEmpty();
  }

  @Test
  void holdsALimitedNumber() {
    for (int i = 0; i < Gradebook.MOST_ITEMS; i++) {
      column();
    }

    assertThat(gradebook.add(draft("One more", 1d))).isInstanceOf(Invalid.class);
  }

  @Test
  void neverUsesANumberAgain() {
    var number = column();
    gradebook.clear();

    assertThat(column()).isGreaterThan(number);
  }
}
