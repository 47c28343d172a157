package org.lmsgateway.diagnosis.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmsgateway.diagnosis.Check;
import org.lmsgateway.diagnosis.CheckResult;
import org.lmsgateway.diagnosis.DiagnosisCode;
import org.lmsgateway.identity.access.RemoteRefusal;
import org.lmsgateway.registration.connection.Verdict;

/** The order of the checks, and what is not checked. */
class ExaminationTest {

  private final Map<Check, Supplier<CheckResult>> looks = new EnumMap<>(Check.class);

  ExaminationTest() {
    for (var check : Check.values()) {
      looks.put(check, () -> CheckResult.of(check, DiagnosisCode.SWITCH_ON, ""));
    }
  }

  private void broken(Check check) {
    looks.put(check, () -> CheckResult.failed(check, RemoteRefusal.REMOTE_SWITCHED_OFF, ""));
  }

  private List<CheckResult> results() {
    return new Examination(looks).results();
  }

  private CheckResult result(Check check) {
    return results().get(check.ordinal());
  }

  @Test
  void givesOneResultForEachCheckInTheirOrder() {
    assertThat(results()).extracting(CheckResult::check).containsExactly(Check.values());
  }

  @ParameterizedTest
  @EnumSource
  void aCheckThatNeedsNothingElseIsMade(Check check) {
    assertThat(result(check).code())
        .isEqualTo(check.isOfClient() ? DiagnosisCode.LEFT_TO_CLIENT : DiagnosisCode.SWITCH_ON);
  }

  @Test
  void aCheckThatBreaksOffTakesNoneOfTheOthersAlong() {
    looks.put(
        Check.AUTHORIZATION_ROLE,
        () -> {
          throw new IllegalStateException("a fault of ours");
        });

    assertThat(result(Check.AUTHORIZATION_ROLE).code()).isEqualTo(DiagnosisCode.CHECK_BROKE_OFF);
    assertThat(result(Check.REMOTE_SWITCH).verdict()).isEqualTo(Verdict.NOT_CHECKED);
    assertThat(result(Check.IDENTITY_CLIENT).verdict()).isEqualTo(Verdict.OK);
  }

  @Test
  void whatNeedsAFailedCheckIsNotMadeAndSaysWhichIsToBeMendedFirst() {
    broken(Check.AUTHORIZATION_TENANT);
    looks.put(
        Check.QUOTA_ADMIN,
        () -> {
          throw new AssertionError("looked at, although the tenant is not served");
        });

    for (var check : List.of(Check.REMOTE_SWITCH, Check.QUOTA_ADMIN, Check.REGISTRATION_KEYS)) {
      var result = result(check);
      assertThat(result.verdict()).isEqualTo(Verdict.NOT_CHECKED);
      assertThat(result.measured()).isEqualTo("AUTHORIZATION_TENANT");
    }
    assertThat(result(Check.NODE_KEYS).verdict()).isEqualTo(Verdict.OK);
    assertThat(result(Check.IDENTITY_CLIENT).verdict()).isEqualTo(Verdict.OK);
  }

  @Test
  void withoutADatabaseOnlyTheRoleIsKnown() {
    broken(Check.NODE_DATABASE);

    assertThat(results())
        .filteredOn(result -> result.verdict() == Verdict.OK)
        .extracting(CheckResult::check)
        .containsExactly(Check.AUTHORIZATION_ROLE);
    assertThat(results())
        .filteredOn(result -> result.verdict() == Verdict.FAILED)
        .extracting(CheckResult::check)
        .containsExactly(Check.NODE_DATABASE);
  }

  @Test
  void aSwitchThatIsOffKeepsNoLmsFromBeingLookedAt() {
    broken(Check.REMOTE_SWITCH);

    assertThat(result(Check.REGISTRATION_CLOCK).verdict()).isEqualTo(Verdict.OK);
    assertThat(result(Check.QUOTA_TENANT).verdict()).isEqualTo(Verdict.NOT_CHECKED);
  }
}
