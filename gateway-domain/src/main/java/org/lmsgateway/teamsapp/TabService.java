package org.lmsgateway.teamsapp;

import org.lmsgateway.shared.TenantId;

/** What the tab in a class team shows; open to who brings a token of Teams' single sign-on. */
public interface TabService {

  /**
   * Shows the course of a team to somebody in it. Directory and LMS are asked; no transaction is
   * open meanwhile.
   *
   * @param tenant whose package the tab is of
   * @param token that Teams gave for the person; not yet checked
   * @param team the id of the team's group, as Teams says it
   */
  TabOutcome view(TenantId tenant, String token, String team);
}
