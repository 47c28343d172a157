package org.lmsgateway.classteam.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClassTeamRulesTest {

  private static final String CONTEXT = "http://purl.imsglobal.org/vocab/lis/v2/membership";

  private static Optional<TeamRole> role(String... ends) {
    List<String> uris = Arrays.stream(ends).map(end -> CONTEXT + end).toList();
    return ClassTeamRules.DEFAULT.roleOf(uris);
  }

  @Test
  void makesTeachersOwnersAndLearnersMembers() {
    assertThat(role("#Instructor")).contains(TeamRole.OWNER);
    assertThat(role("#Learner")).contains(TeamRole.MEMBER);
    assertThat(role("/Learner#GuestLearner")).contains(TeamRole.MEMBER);
    assertThat(role("#Learner", "#Instructor")).contains(TeamRole.OWNER);
  }

  @Test
  void makesTeachingAssistantsMembersThoughTheyAreNamedInstructorsToo() {
    assertThat(role("#Instructor", "/Instructor#TeachingAssistant")).contains(TeamRole.MEMBER);
  }

  @Test
  void leavesOutWhoHasNoRoleInTheCourse() {
    assertThat(role("#Mentor")).isEmpty();
    assertThat(
            ClassTeamRules.DEFAULT.roleOf(
                List.of(
                    "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor",
                    "Guru")))
        .isEmpty();
  }
}
