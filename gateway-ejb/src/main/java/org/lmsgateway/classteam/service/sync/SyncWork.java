package org.lmsgateway.classteam.service.sync;

import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.settings.ClassTeamRules;
import org.lmsgateway.classteam.sync.CourseSync;
import org.lmsgateway.course.CourseId;

/**
 * A course at work.
 *
 * @param worker who does it, so that no other does
 * @param sync how far it is
 */
record SyncWork(ClassTeam team, ClassTeamRules rules, String worker, CourseSync sync) {

  CourseId course() {
    return team.course();
  }

  long run() {
    return sync.run();
  }
}
