package org.lmsgateway.registration.service.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.draft.DraftContent;
import org.lmsgateway.registration.draft.DraftKeeper;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.shared.service.SettableClock;

/** Drafts of people, of whom each sees the own. */
abstract class DraftSuite extends PersistenceSuite {

  private final SettableClock clock = new SettableClock();
  private final Callers callers = new Callers();
  private final RegistrationId id = RegistrationId.random();

  DraftSuite(EmbeddedDatabase database) {
    super(database);
  }

  @BeforeEach
  void forgetOthers() {
    callers.operator();
    mine().forEach(this::discard);
    callers.adminOf(new TenantId("a"));
    mine().forEach(this::discard);
  }

  private void doing(Consumer<DraftKeeper> work) {
    inTransaction(
        entities ->
            work.accept(new DraftKeeperBean(new DraftRepository(entities), callers, clock)));
  }

  private void keep(RegistrationId draft, String name) {
    doing(keeper -> keeper.keep(draft, new DraftContent(name, "MOODLE", 2, "{}")));
  }

  private void discard(RegistrationId draft) {
    doing(keeper -> keeper.discard(draft));
  }

  private List<RegistrationId> mine() {
    return all(
        entities ->
            new DraftKeeperBean(new DraftRepository(entities), callers, clock)
                .mine().stream().map(draft -> draft.id()).toList());
  }

  private DraftContent kept() {
    return with(
        entities ->
            new DraftKeeperBean(new DraftRepository(entities), callers, clock)
                .find(id)
                .orElseThrow()
                .content());
  }

  @Test
  void keepsTheLatestThatWasEntered() {
    keep(id, "First");
    keep(id, "Second");

    assertThat(mine()).containsExactly(id);
    assertThat(kept()).isEqualTo(new DraftContent("Second", "MOODLE", 2, "{}"));
  }

  @Test
  void listsTheLatestFirst() {
    keep(id, "First");
    clock.advance(Duration.ofMinutes(1));
    var later = RegistrationId.random();
    keep(later, "Later");

    assertThat(mine()).containsExactly(later, id);
  }

  @Test
  void nobodyElseSeesChangesOrDiscardsIt() {
    keep(id, "Mine");

    callers.operator();
    assertThat(mine()).isEmpty();
    keep(id, "Stolen");
    discard(id);

    callers.adminOf(new TenantId("a"));
    assertThat(kept().name()).isEqualTo("Mine");
  }

  @Test
  void discardsOne() {
    keep(id, "Mine");

    discard(id);

    assertThat(mine()).isEmpty();
  }

  @Test
  void oldestMakesRoom() {
    keep(id, "Oldest");
    for (int i = 0; i < DraftKeeper.MOST; i++) {
      clock.advance(Duration.ofMinutes(1));
      keep(RegistrationId.random(), "Draft " + i);
    }

    assertThat(mine()).hasSize(DraftKeeper.MOST).doesNotContain(id);
  }

  @Test
  void forgetsWhatNobodyGoesOnWith() {
    keep(id, "Old");
    clock.advance(Duration.ofDays(91));
    var fresh = RegistrationId.random();
    keep(fresh, "New");

    inTransaction(
        entities -> new DraftCleanup(new DraftRepository(entities), null, clock).cleanUp());

    assertThat(mine()).containsExactly(fresh);
  }

  @Test
  void cutsANameThatIsTooLong() {
    keep(id, "x".repeat(300));

    assertThat(kept().name()).hasSize(120);
  }
}
