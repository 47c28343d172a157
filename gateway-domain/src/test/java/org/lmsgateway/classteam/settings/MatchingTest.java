package org.lmsgateway.classteam.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.microsoft.UserKey;
import org.lmsgateway.roster.Member;
import org.lmsgateway.roster.MemberStatus;

class MatchingTest {

  private static Member member(Map<String, Object> claims) {
    return new Member("m", MemberStatus.ACTIVE, List.of(), List.of(), Map.of(), claims);
  }

  @ParameterizedTest
  @CsvSource({
    "Ana, @School.example, ana@school.example",
    "ANA@SCHOOL.EXAMPLE, @school.example, ana@school.example",
    "' Ana ', '', ana"
  })
  void looksForTheValueWithTheSuffixInLowerCase(String said, String suffix, String value) {
    var matching = new Matching(MemberKey.USERNAME, UserKey.UPN, suffix);

    assertThat(matching.value(member(Map.of("ext_user_username", said)))).contains(value);
  }

  @Test
  void readsNumbersAsIds() {
    var matching = new Matching(MemberKey.USER_ID, UserKey.EMPLOYEE_ID, "");

    assertThat(matching.value(member(Map.of("user_id", 17)))).contains("17");
  }

  @Test
  void looksForNothingThatTheLmsDoesNotSay() {
    var matching = new Matching(MemberKey.EMAIL, UserKey.EMAIL, "@school.example");

    assertThat(matching.value(member(Map.of("email", " ")))).isEmpty();
    assertThat(matching.value(member(Map.of("email", List.of("a"))))).isEmpty();
    assertThat(matching.value(member(Map.of()))).isEmpty();
  }

  @Test
  void refusesASuffixThatCouldBeAFilter() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Matching(MemberKey.EMAIL, UserKey.UPN, "' or 1 eq 1"));
  }
}
