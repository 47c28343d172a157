package org.lmsgateway.launch.service.log;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.lmsgateway.launch.service.LaunchRepository;
import org.lmsgateway.launch.service.count.LaunchCountRepository;
import org.lmsgateway.launch.service.person.LaunchPersonRepository;

/** Removes what is over, in transactions small enough to hold no launch up. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LaunchPurge {

  /** So many rows are locked and written to the database's log at a time. */
  static final int PORTION = 1000;

  private final LaunchRepository launches;
  private final LaunchPersonRepository persons;
  private final LaunchCountRepository counts;

  public LaunchPurge() {
    this(null, null, null);
  }

  @Inject
  public LaunchPurge(
      LaunchRepository launches, LaunchPersonRepository persons, LaunchCountRepository counts) {
    this.launches = launches;
    this.persons = persons;
    this.counts = counts;
  }

  /**
   * Wipes the data of launches that no app has taken in time.
   *
   * @param since whatever launch is older was wiped before
   */
  public int wipe(Instant now, Instant since) {
    return launches.wipeBefore(now, since);
  }

  /** Removes a portion of the launches before that time. */
  public int purge(Instant before) {
    return launches.purgeBefore(before, PORTION);
  }

  /** Removes a portion of who launched before that time, or where it may not be seen any more. */
  public int purgePersons(Instant before) {
    return persons.purgeBefore(before, PORTION) + persons.purgeHidden(PORTION);
  }

  public int purgeCounts(LocalDate before) {
    return counts.purgeBefore(before);
  }
}
