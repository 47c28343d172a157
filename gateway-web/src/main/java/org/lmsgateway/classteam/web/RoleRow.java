package org.lmsgateway.classteam.web;

import java.io.Serializable;
import org.lmsgateway.classteam.settings.ClassTeamRules;
import org.lmsgateway.classteam.settings.CourseRole;
import org.lmsgateway.classteam.settings.TeamRole;

/** What a role in the course makes somebody in the team, as the form has it. */
public class RoleRow implements Serializable {
  private final CourseRole role;
  private String inTeam;

  RoleRow(CourseRole role, ClassTeamRules rules) {
    this.role = role;
    this.inTeam = "";
    if (rules.owners().contains(role)) {
      inTeam = TeamRole.OWNER.name();
    } else if (rules.members().contains(role)) {
      inTeam = TeamRole.MEMBER.name();
    }
  }

  boolean makes(TeamRole wanted) {
    return wanted.name().equals(inTeam);
  }

  public String getRole() {
    return role.name();
  }

  /** The name of a {@link TeamRole}; empty for who is not in the team. */
  public String getInTeam() {
    return inTeam;
  }

  public void setInTeam(String inTeam) {
    this.inTeam = inTeam;
  }
}
