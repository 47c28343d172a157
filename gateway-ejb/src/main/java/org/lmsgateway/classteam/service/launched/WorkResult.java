package org.lmsgateway.classteam.service.launched;

import java.util.List;
import java.util.Optional;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.ClassTeamState;
import org.lmsgateway.classteam.LaunchedTeam.OwnedTeam;
import org.lmsgateway.shared.error.ErrorCode;

/**
 * What came of something that a visitor asked for.
 *
 * @param team as it is now; empty if the course has none
 * @param refusal why it was not done; empty if it was
 * @param owned teams to choose from, if that was asked for
 */
record WorkResult(
    Optional<ClassTeam> team, Optional<ErrorCode> refusal, Optional<List<OwnedTeam>> owned) {

  static WorkResult of(Optional<ClassTeam> team) {
    return new WorkResult(team, Optional.empty(), Optional.empty());
  }

  static WorkResult refused(ErrorCode why) {
    return new WorkResult(Optional.empty(), Optional.of(why), Optional.empty());
  }

  static WorkResult choice(List<OwnedTeam> owned) {
    return new WorkResult(Optional.empty(), Optional.empty(), Optional.of(owned));
  }

  ClassTeamState state() {
    return team.map(ClassTeam::state).orElse(ClassTeamState.NONE);
  }
}
