package org.lmsgateway.registration.service.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.lmsgateway.registration.connection.ConnectionReport;

/**
 * What was found out a moment ago on this node. An LMS is somebody else's server: a page that is
 * loaded again and again must not become many questions to it.
 */
@ApplicationScoped
public class RecentReports {

  private static final Duration MOMENT = Duration.ofSeconds(10);
  private static final int MOST = 200;

  private final Map<Subject, ConnectionReport> reports =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Subject, ConnectionReport> eldest) {
          return size() > MOST;
        }
      };

  private Clock clock;

  protected RecentReports() {}

  @Inject
  public RecentReports(Clock clock) {
    this.clock = clock;
  }

  /** The report on a subject: the recent one if there is such, else a new one. */
  ConnectionReport get(Subject subject, Function<Subject, ConnectionReport> make) {
    synchronized (reports) {
      var known = reports.get(subject);
      if (known != null && known.at().plus(MOMENT).isAfter(clock.instant())) {
        return known;
      }
    }
    var made = make.apply(subject);
    synchronized (reports) {
      reports.remove(subject);
      reports.put(subject, made);
    }
    return made;
  }
}
