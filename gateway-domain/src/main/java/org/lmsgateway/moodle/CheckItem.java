package org.lmsgateway.moodle;

import java.util.List;
import java.util.stream.Stream;
import org.lmsgateway.lms.Platform;

/** What an LMS has to be set to, in the order of the check-list. */
public enum CheckItem {
  /** It tells the gateway who is in a course (Names and Role Provisioning Services 2.0). */
  ROSTER(false),
  /** It takes and gives grades (Assignment and Grade Services 2.0). */
  GRADES(false),
  /** People sign in to Moodle by OpenID Connect, with the account that they have in Teams. */
  OPENID_CONNECT(true),
  /** Moodle lets other sites show its pages in a frame. */
  EMBEDDING(true),
  /** Web services are on, and their REST protocol. */
  WEB_SERVICES(true),
  /** A token was entered, and Moodle takes it. */
  TOKEN(true),
  /** The external service of the token is on, and has the functions that the gateway calls. */
  EXTERNAL_SERVICE(true);

  private final boolean ofMoodle;

  CheckItem(boolean ofMoodle) {
    this.ofMoodle = ofMoodle;
  }

  /** What is looked at in an LMS of that kind. */
  public static List<CheckItem> of(Platform platform) {
    return Stream.of(values()).filter(item -> !item.ofMoodle || isMoodle(platform)).toList();
  }

  /** Whether LMSs of that kind are Moodles. */
  public static boolean isMoodle(Platform platform) {
    return platform == Platform.MOODLE || platform == Platform.OPEN_LMS;
  }
}
