package org.lmsgateway.classteam.sync;

import java.util.Optional;
import org.lmsgateway.course.CourseId;

/**
 * Tells how a team stands towards its course, tries a synchronisation, and makes one. Everyone is
 * confined to the own tenant; an operator sees all. A course that the caller does not see, or that
 * has no team, gives empty.
 */
public interface ClassTeamSyncService {

  /** Who was found the last time, who was not, and what went wrong. */
  Optional<SyncReport> report(CourseId course);

  /**
   * Reads roster and team anew, and tells what would be changed; writes nothing to the team. Waits
   * until that is known. If a synchronisation is in progress, it is left alone, and there is no
   * plan.
   */
  Optional<SyncReport> dryRun(CourseId course);

  /** Synchronises this course now, and waits for that. One that is in progress is left alone. */
  Optional<SyncReport> run(CourseId course);
}
