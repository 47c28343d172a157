package org.lmsgateway.classteam.service;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.shared.TenantId;

/** Class teams in a map. */
public class ClassTeamsInMemory extends ClassTeamRepository {

  private final Map<CourseId, ClassTeam> rows = new HashMap<>();

  @Override
  public void add(ClassTeam team) {
    rows.put(team.course(), team);
  }

  @Override
  public void flush() {
    // They are there at once.
  }

  @Override
  public Optional<ClassTeam> find(CourseId course) {
    return Optional.ofNullable(rows.get(course));
  }

  @Override
  public Optional<ClassTeam> ofTeam(TenantId tenant, String team) {
    return rows.values().stream()
        .filter(row -> row.tenant().equals(tenant) && row.team().equals(Optional.of(team)))
        .findFirst();
  }

  @Override
  public boolean hasNickname(TenantId tenant, String nickname) {
    return rows.values().stream()
        .anyMatch(
            row -> row.tenant().equals(tenant) && row.nickname().equals(Optional.of(nickname)));
  }
}
