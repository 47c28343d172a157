package org.lmsgateway.grades.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Set;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.course.service.KnownUsers;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.course.service.lms.GradeScopes;
import org.lmsgateway.course.service.lms.LmsCalls;
import org.lmsgateway.grades.ScoreDraft;
import org.lmsgateway.grades.SentScore;
import org.lmsgateway.grades.service.ScoreTimes.Timing;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.shared.service.JsonMaps;

/** Sends scores to LMSs. */
@ApplicationScoped
public class Scores {

  private static final String MEDIA_TYPE = "application/vnd.ims.lis.v1.score+json";

  private LmsCalls calls;
  private KnownUsers users;
  private ScoreTimes times;
  private SecretBox secrets;

  protected Scores() {}

  @Inject
  public Scores(LmsCalls calls, KnownUsers users, ScoreTimes times, SecretBox secrets) {
    this.calls = calls;
    this.users = users;
    this.times = times;
    this.secrets = secrets;
  }

  CourseOutcome<SentScore> send(OpenCourse open, URI lineItem, ScoreDraft draft) {
    var fault = ScoreCheck.fault(draft);
    if (fault.isPresent()) {
      return Refused.of(CourseRefusal.REQUEST_INVALID, fault.get());
    }
    return users
        .find(draft.user())
        .map(lmsUser -> send(open, lineItem, draft, lmsUser))
        .orElseGet(
            () ->
                Refused.of(
                    CourseRefusal.REQUEST_INVALID,
                    "user is nobody whom a launch or the roster has named"));
  }

  private CourseOutcome<SentScore> send(
      OpenCourse open, URI lineItem, ScoreDraft draft, String lmsUser) {
    var timing = time(secrets.hash(lineItem + "\n" + draft.user()), draft);
    if (!(timing instanceof Timing.Given given)) {
      return Refused.of(CourseRefusal.LMS_CONFLICT, "timestamp");
    }
    var score = JsonMaps.write(ScoreCheck.message(draft, lmsUser, given.time()));
    var request = OutboundRequest.post(below(lineItem, "/scores"), MEDIA_TYPE, score);
    return calls
        .send(open, Set.of(GradeScopes.SCORES), request)
        .then(answer -> new Done<>(new SentScore(given.time())));
  }

  /** A second time where another score of the same user was sent just now. */
  private Timing time(String scoreHash, ScoreDraft draft) {
    var first = times.take(scoreHash, ScoreCheck.time(draft));
    return first instanceof Timing.Raced ? times.take(scoreHash, ScoreCheck.time(draft)) : first;
  }

  /** AGS 2.0 §3.4: the path grows, and the query stays where it is. */
  static URI below(URI lineItem, String path) {
    var parts = lineItem.toString().split("\\?", 2);
    return URI.create(parts[0] + path + (parts.length == 2 ? "?" + parts[1] : ""));
  }
}
