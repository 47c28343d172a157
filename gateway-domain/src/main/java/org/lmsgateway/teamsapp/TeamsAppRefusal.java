package org.lmsgateway.teamsapp;

import org.lmsgateway.shared.error.ErrorCode;

/** Why there is no package, or a tab shows no course. Each has its own text, cause and fix. */
public enum TeamsAppRefusal implements ErrorCode {
  /** Teams takes pages over https only, and the gateway's own address is none. */
  TEAMS_APP_NEEDS_HTTPS(409),
  /** A team has not got the app, so that nobody in it can be told anything. */
  TEAMS_APP_NOT_INSTALLED(409),
  /** The token of the single sign-on is not the tenant's, or has run out. */
  TEAMS_TAB_SIGN_IN_REFUSED(403),
  /** No course has the team that the tab is in. */
  TEAMS_TAB_NO_COURSE(404),
  /** The course has nobody who is found in the directory as the person who is signed in. */
  TEAMS_TAB_NOT_IN_COURSE(403);

  private final int status;

  TeamsAppRefusal(int status) {
    this.status = status;
  }

  /** What is answered over HTTP. */
  public int status() {
    return status;
  }
}
