package org.lmsgateway.practice.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmsgateway.practice.people.CoursePeople;
import org.lmsgateway.practice.people.JoinFault;
import org.lmsgateway.practice.people.PersonStatus;
import org.lmsgateway.practice.people.PracticeGroup;
import org.lmsgateway.practice.people.PracticePerson;
import org.lmsgateway.practice.people.PracticeRole;
import org.lmsgateway.practice.people.SamplePeople;

/** Who comes into the practice course, and who leaves it. */
class CoursePeopleBeanTest {

  private final CoursePeopleBean people = new CoursePeopleBean();

  private PracticePerson last() {
    var all = people.everybody();
    return all.get(all.size() - 1);
  }

  @Test
  void beginsWithTheSamplePeople() {
    assertThat(people.everybody()).isEqualTo(SamplePeople.COURSE);
    assertThat(people.learners()).hasSize(9).doesNotContain(SamplePeople.IVAN);
  }

  @Test
  void addsAStudentToTheGroupWithTheFewest() {
    assertThat(people.add(" Yuki ", "Rei", "Yuki@School.example")).isEmpty();

    assertThat(last().fullName()).isEqualTo("Yuki Rei");
    assertThat(last().email()).isEqualTo("yuki@school.example");
    assertThat(last().subject()).isEqualTo("practice-14");
    assertThat(last().role()).isEqualTo(PracticeRole.LEARNER);
    assertThat(last().group()).contains(PracticeGroup.DAWN);
    assertThat(people.learners()).contains(last());
  }

  @Test
  void namesEachFaultOfWhatSomebodyTyped() {
    assertThat(people.add(null, " ", "nobody"))
        .containsExactlyInAnyOrder(JoinFault.GIVEN_NAME, JoinFault.FAMILY_NAME, JoinFault.EMAIL);
    assertThat(people.add("A".repeat(61), "B\u0000", "a b@c.example"))
        .containsExactlyInAnyOrder(JoinFault.GIVEN_NAME, JoinFault.FAMILY_NAME, JoinFault.EMAIL);
    assertThat(people.add("Other", "Mei", "MEI@school.example"))
        .containsExactly(JoinFault.EMAIL_TAKEN);
    assertThat(people.everybody()).isEqualTo(SamplePeople.COURSE);
  }

  @Test
  void holdsNoMoreThanItsLimit() {
    for (int i = people.everybody().size(); i < CoursePeople.MOST; i++) {
      assertThat(people.add("S" + i, "Sample", "s" + i + "@school.example")).isEmpty();
    }

    assertThat(people.add("One", "More", "more@school.example")).containsExactly(JoinFault.FULL);
  }

  @Test
  void removesWhoMayGoAndNobodyTwice() {
    var mei = SamplePeople.MEI;

    assertThat(people.remove(mei.subject())).isTrue();
    assertThat(people.remove(mei.subject())).isFalse();
    assertThat(people.everybody()).doesNotContain(mei).hasSize(12);
    assertThat(people.find(mei.subject())).isEmpty();
    assertThat(people.remove(SamplePeople.TEACHER.subject())).isFalse();
    assertThat(people.remove(SamplePeople.STUDENT.subject())).isFalse();
  }

  @Test
  void whoComesBackIsTheSamePersonAndNobodyElseGetsTheirNumber() {
    people.remove(SamplePeople.MEI.subject());
    people.add("Yuki", "Rei", "yuki@school.example");
    people.add("Mei", "Sample", "mei@school.example");

    assertThat(people.find(SamplePeople.MEI.subject()).map(PracticePerson::email))
        .contains("mei@school.example");
    assertThat(last().subject()).isEqualTo("practice-14");
  }

  @Test
  void proposesSomebodyWhoIsNotThere() {
    var first = people.proposal().orElseThrow();
    people.add(first.givenName(), first.familyName(), first.email());

    assertThat(people.proposal()).isPresent().get().isNotEqualTo(first);
    SamplePeople.MORE.forEach(one -> people.add(one.givenName(), one.familyName(), one.email()));
    assertThat(people.proposal()).isEmpty();
  }

  @Test
  void tellsWhoHasComeAndGoneSinceAVersion() {
    var before = people.version();
    assertThat(people.changedSince(before)).contains(List.of());

    people.add("Yuki", "Rei", "yuki@school.example");
    people.remove(SamplePeople.MEI.subject());

    assertThat(people.changedSince(before).orElseThrow())
        .containsExactly(SamplePeople.MEI.with(PersonStatus.DELETED), last());
    assertThat(people.changedSince(people.version())).contains(List.of());
    assertThat(people.changedSince(people.version() + 1)).isEmpty();
  }

  @Test
  void forgetsWhoLeftLongAgoAndSaysSo() {
    var before = people.version();
    for (int i = 0; i <= CoursePeopleBean.MOST_GONE; i++) {
      people.add("S" + i, "Sample", "s" + i + "@school.example");
      people.remove(last().subject());
    }

    assertThat(people.changedSince(before)).isEmpty();
    assertThat(people.changedSince(2).orElseThrow()).hasSize(CoursePeopleBean.MOST_GONE);
  }

  @Test
  void startsAgainWithThePeopleOfTheBeginning() {
    people.add("Yuki", "Rei", "yuki@school.example");
    people.remove("practice-13");
    people.add("Vera", "Example", "vera@school.example");

    people.startAgain();

    assertThat(people.everybody()).isEqualTo(SamplePeople.COURSE);
    people.add("Yuki", "Rei", "yuki@school.example");
    assertThat(last().subject()).isEqualTo("practice-14");
  }
}
