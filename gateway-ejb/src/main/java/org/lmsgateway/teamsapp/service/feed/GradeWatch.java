package org.lmsgateway.teamsapp.service.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.lmsgateway.grades.ScorePassed;

/** Hears that an LMS has taken a grade. The app has its answer, whatever becomes of this. */
@ApplicationScoped
public class GradeWatch {

  private static final Logger LOG = System.getLogger(GradeWatch.class.getName());

  private FeedEntry entry;

  protected GradeWatch() {}

  @Inject
  public GradeWatch(FeedEntry entry) {
    this.entry = entry;
  }

  void on(@Observes ScorePassed passed) {
    try {
      entry.grade(passed);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Nobody is told of a grade in course " + passed.course().id(), e);
    }
  }
}
