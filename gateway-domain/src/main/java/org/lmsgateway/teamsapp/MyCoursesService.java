package org.lmsgateway.teamsapp;

import org.lmsgateway.shared.TenantId;

/** What somebody's own tab in Teams shows; open to who brings a token of the single sign-on. */
public interface MyCoursesService {

  /**
   * Shows the courses with class teams that somebody is in, by what synchronising the teams has
   * found last, with what is due. The LMSs are asked; no transaction is open meanwhile.
   *
   * @param tenant whose package the tab is of
   * @param token that Teams gave for the person; not yet checked
   */
  MyCoursesOutcome view(TenantId tenant, String token);
}
