package org.lmsgateway.classteam.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lmsgateway.classteam.sync.SyncReport;
import org.lmsgateway.classteam.sync.Unmatched;
import org.lmsgateway.classteam.sync.WhyUnmatched;

/**
 * What the page shows of a team's synchronisation.
 *
 * @param seenAt when something was last done; null if nothing was
 * @param trouble what went wrong last; null if nothing did
 * @param plan what would be changed; null if nobody has tried
 */
public record SyncView(
    Instant seenAt,
    boolean working,
    TroubleText trouble,
    boolean complete,
    long matched,
    long unmatchedInAll,
    ArrayList<Person> unmatched,
    PlanView plan)
    implements Serializable {

  static SyncView of(SyncReport report, Locale locale) {
    return new SyncView(
        report.seenAt().orElse(null),
        report.working(),
        report.cause().map(why -> TroubleText.of(why, locale)).orElse(null),
        report.complete(),
        report.matched(),
        report.unmatchedInAll(),
        report.unmatched().stream()
            .map(Person::of)
            .collect(Collectors.toCollection(ArrayList::new)),
        report.plan().map(PlanView::of).orElse(null));
  }

  /** Why people were not found, each reason that there is once. */
  public List<WhyUnmatched> reasons() {
    return unmatched.stream().map(Person::why).distinct().sorted().toList();
  }

  /** How many are not shown. */
  public long unshown() {
    return unmatchedInAll - unmatched.size();
  }

  /**
   * Somebody who was not found.
   *
   * @param name what the LMS calls them
   */
  public record Person(String name, WhyUnmatched why) implements Serializable {

    static Person of(Unmatched one) {
      return new Person(one.name(), one.why());
    }

    /** Without the person. */
    @Override
    public String toString() {
      return "Person[" + why + "]";
    }
  }
}
