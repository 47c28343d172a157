package org.lmsgateway.classteam.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.classteam.settings.TeamNaming.NamedCourse;

class TeamNamingTest {

  private static NamedCourse course(String title) {
    return new NamedCourse(title, "Moodle", "ast-101");
  }

  @Test
  void fillsThePlacesOfThePattern() {
    var naming = new TeamNaming("{course} ({lms} $1)", "x-{id}");

    assertThat(naming.nameOf(course("Stars \\ {id}"))).isEqualTo("Stars \\ {id} (Moodle $1)");
    assertThat(naming.nicknameOf(course("Stars"), 1)).isEqualTo("x-ast-101");
  }

  @ParameterizedTest
  @CsvSource({
    "'{course}', true",
    "'{id} of {lms}', true",
    "'{lms}', false",
    "'Course', false",
    "'{course} {teacher}', false",
    "'{course} {', false",
    "'{{course}}', false",
    "'', false"
  })
  void demandsAPlaceThatTellsCoursesApart(String pattern, boolean valid) {
    assertThat(TeamNaming.isPattern(pattern)).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({
    "'Éléments d’astronomie', elements-d-astronomie",
    "'  A&B: (2026)  ', a-b-2026",
    "'Bio..logie__1', bio-logie-1",
    "'物理', course",
    "'', course"
  })
  void makesNicknamesThatAMailAddressCanHave(String title, String nickname) {
    assertThat(TeamNaming.DEFAULT.nicknameOf(course(title), 1)).isEqualTo(nickname);
  }

  @Test
  void keepsWithinWhatMicrosoftTakes() {
    var course = course("very long title ".repeat(40));

    assertThat(TeamNaming.DEFAULT.nameOf(course)).hasSizeLessThanOrEqualTo(256);
    assertThat(TeamNaming.DEFAULT.nicknameOf(course, 1)).hasSizeLessThanOrEqualTo(64);
    assertThat(TeamNaming.DEFAULT.nicknameOf(course, 17))
        .hasSizeLessThanOrEqualTo(64)
        .endsWith("-17");
  }

  @Test
  void callsACourseWithoutTitleSomething() {
    assertThat(TeamNaming.DEFAULT.nameOf(course(" \n "))).isEqualTo("Course");
  }
}
