package org.lmsgateway.teamsapp.service.feed;

import java.util.Optional;
import org.lmsgateway.microsoft.GraphRefusal;
import org.lmsgateway.microsoft.service.call.GraphAnswer;
import org.lmsgateway.microsoft.service.call.GraphFaults;
import org.lmsgateway.shared.error.ErrorCode;
import org.lmsgateway.task.TaskResult;
import org.lmsgateway.teamsapp.TeamsAppRefusal;
import org.lmsgateway.teamsapp.service.feed.FeedQueue.Fate;

/** What became of the messages of a run, and what is to be said of it. */
class FeedSum {

  private int seen;
  private int told;
  private boolean busy;
  private boolean hopeless;
  private ErrorCode trouble;

  /** What the answer means for its message. */
  Fate count(GraphAnswer answer) {
    seen++;
    if (answer.isSuccess()) {
      told++;
      return Fate.TOLD;
    }
    var reason = reason(answer);
    if (reason == GraphRefusal.MICROSOFT_BUSY) {
      busy = true;
      return Fate.BUSY;
    }
    trouble = reason;
    hopeless |= reason == GraphRefusal.MICROSOFT_PERMISSION_MISSING;
    return Fate.REFUSED;
  }

  /**
   * Graph answers 403 for both: the application may not do it, and the team has not got the app.
   */
  private static ErrorCode reason(GraphAnswer answer) {
    var reason = GraphFaults.of(answer).reason();
    var notThere =
        reason == GraphRefusal.MICROSOFT_NOT_FOUND
            || reason == GraphRefusal.MICROSOFT_PERMISSION_MISSING && !isPermission(answer);
    return notThere ? TeamsAppRefusal.TEAMS_APP_NOT_INSTALLED : reason;
  }

  private static boolean isPermission(GraphAnswer answer) {
    return answer.errorSays("Missing role permissions") || answer.errorSays("privileges");
  }

  /** Nobody could be told of anything. */
  void stopped(GraphRefusal reason) {
    busy |= reason == GraphRefusal.MICROSOFT_BUSY;
    trouble = reason;
    hopeless = true;
  }

  int seen() {
    return seen;
  }

  /** Whether going on now would end the same for everybody. */
  boolean isHopeless() {
    return hopeless;
  }

  /** Whether the run knows more than the one before. */
  boolean saysSomething() {
    return told > 0 || trouble != null;
  }

  Optional<ErrorCode> trouble() {
    return Optional.ofNullable(trouble);
  }

  TaskResult result() {
    if (busy || hopeless) {
      return TaskResult.PARTLY;
    }
    return trouble == null ? TaskResult.DONE : TaskResult.GAPS;
  }
}
