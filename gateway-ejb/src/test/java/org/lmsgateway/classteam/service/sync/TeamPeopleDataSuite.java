package org.lmsgateway.classteam.service.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.classteam.service.sync.SyncScene.LEARNER;
import static org.lmsgateway.classteam.service.sync.SyncScene.member;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.privacy.DataSubject;
import org.lmsgateway.privacy.HeldData;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.registration.service.UserHashes;
import org.lmsgateway.registration.service.UserNames;
import org.lmsgateway.roster.Member;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.EmbeddedDatabase;

/** What is kept about a person of class teams is found, and goes. */
abstract class TeamPeopleDataSuite extends SyncSchool {

  private final Member teacher = teacher();
  private final Member stranger = member("s" + unique(), null, LEARNER);

  TeamPeopleDataSuite(EmbeddedDatabase database) {
    super(database);
  }

  private static TeamPeopleData data(EntityManager entities) {
    var secrets = TestKeys.secretBox();
    var registrations = new RegistrationRepository(entities);
    var hashes = new UserHashes(registrations, new UserNames(secrets), secrets);
    return new TeamPeopleData(new SyncRepository(entities), hashes, secrets);
  }

  private <T> T ask(Function<TeamPeopleData, T> question) {
    return with(entities -> question.apply(data(entities)));
  }

  private List<HeldData> about(TenantId whose, Member member) {
    return ask(data -> data.find(new DataSubject(whose, member.id())));
  }

  private int erase(Member member) {
    var erased = new int[1];
    inTransaction(
        entities -> erased[0] = data(entities).erase(new DataSubject(tenant, member.id())));
    return erased[0];
  }

  @Test
  void nameOfWhoWasNotFoundIsFoundAndErased() {
    var course = taught(List.of(teacher), List.of(teacher), List.of());
    scene.rosters.put(course, List.of(teacher, stranger));
    run();

    assertThat(about(tenant, stranger))
        .singleElement()
        .satisfies(
            held ->
                assertThat(held.values())
                    .containsEntry("course", course.value())
                    .containsEntry("why", "NO_VALUE")
                    .containsEntry("name", "Name of " + stranger.id()));
    assertThat(about(tenant().id(), stranger)).isEmpty();

    assertThat(erase(stranger)).isEqualTo(1);
    assertThat(about(tenant, stranger)).isEmpty();
    assertThat(erase(stranger)).isZero();
  }

  @Test
  void whoIsErasedStaysInTheTeam() {
    var pupil = member("p" + unique(), LEARNER);
    var course = taught(List.of(teacher, pupil), List.of(teacher), List.of());
    run();
    assertThat(about(tenant, pupil).get(0).values())
        .containsEntry("idInDirectory", users(List.of(pupil)).get(0))
        .doesNotContainKey("name");

    assertThat(erase(pupil)).isEqualTo(1);
    scene.microsoft.directory.forgetCalls();
    run();

    assertThat(members(course)).isEqualTo(ids(List.of(teacher, pupil)));
    assertThat(writes()).isEmpty();
  }

  /** A row that went now would be missing when the difference is written. */
  @Test
  void inTheMiddleOfASynchronisationOnlyTheNameGoes() {
    var course = taught(List.of(teacher), List.of(teacher), List.of());
    scene.rosters.put(course, List.of(teacher, stranger));
    run();
    inTransaction(entities -> scene.entry(entities).begin(course, "worker"));

    assertThat(erase(stranger)).isEqualTo(1);

    assertThat(about(tenant, stranger))
        .singleElement()
        .satisfies(held -> assertThat(held.values()).doesNotContainKey("name"));
  }
}
