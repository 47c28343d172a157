package org.lmsgateway.teamsapp.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.lmsgateway.classteam.service.sync.SyncRepository;
import org.lmsgateway.microsoft.GraphRefusal;
import org.lmsgateway.microsoft.service.MicrosoftConnectionRepository;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.teamsapp.MyCourse;
import org.lmsgateway.teamsapp.MyCoursesOutcome;
import org.lmsgateway.teamsapp.MyCoursesOutcome.Hidden;
import org.lmsgateway.teamsapp.MyCoursesOutcome.Shown;
import org.lmsgateway.teamsapp.MyCoursesService;
import org.lmsgateway.teamsapp.TeamsAppRefusal;

/**
 * Shows somebody's courses, in this order: 1. who is signed in, by the token, 2. which class teams
 * the person was put into, 3. the work of each, as long as that does not take too long.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MyCoursesBean implements MyCoursesService {

  private static final int MOST = 20;

  /** Later courses are shown without their work. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final MicrosoftConnectionRepository connections;
  private final TabTokens tokens;
  private final SyncRepository people;
  private final MyCourseReading reading;
  private final Clock clock;

  public MyCoursesBean() {
    this(null, null, null, null, null);
  }

  @Inject
  public MyCoursesBean(
      MicrosoftConnectionRepository connections,
      TabTokens tokens,
      SyncRepository people,
      MyCourseReading reading,
      Clock clock) {
    this.connections = connections;
    this.tokens = tokens;
    this.people = people;
    this.reading = reading;
    this.clock = clock;
  }

  @Override
  public MyCoursesOutcome view(TenantId tenant, String token) {
    var connection = connections.find(tenant);
    if (connection.isEmpty()) {
      return new Hidden(GraphRefusal.MICROSOFT_NOT_CONNECTED);
    }
    return tokens
        .check(connection.get(), token)
        .<MyCoursesOutcome>map(person -> new Shown(courses(tenant, person)))
        .orElseGet(() -> new Hidden(TeamsAppRefusal.TEAMS_TAB_SIGN_IN_REFUSED));
  }

  private List<MyCourse> courses(TenantId tenant, TabPerson person) {
    var end = clock.instant().plus(PATIENCE);
    return people.placesOf(tenant, person.id(), MOST).stream()
        .flatMap(place -> reading.of(place, clock.instant().isBefore(end)).stream())
        .toList();
  }
}
