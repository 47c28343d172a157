package org.lmsgateway.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmsgateway.keys.assertion.ClientKeySet;

/** What an app is given, and how it proves itself. */
class AppTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final URI URL = URI.create("https://app.example/start");

  private final App app = new App(new AppId("stars"), "Stars", URL, null, "first", NOW);

  @Test
  void givesANewAppTheLeastThatALaunchNeeds() {
    assertThat(app.settings()).isEqualTo(AppSettings.DEFAULT);
    assertThat(app.accepts(MessageType.RESOURCE_LINK)).isTrue();
    assertThat(app.accepts(MessageType.DEEP_LINKING)).isFalse();
    assertThat(LtiService.values()).noneMatch(app::allows);
    assertThat(app.claimsReleased()).isEqualTo(ClaimsReleased.EMAIL);
  }

  @Test
  void changesWhatItIsGiven() {
    app.change("Moon", URI.create("https://moon.example"), AppSettings.EVERYTHING);

    assertThat(app.name()).isEqualTo("Moon");
    assertThat(app.settings()).isEqualTo(AppSettings.EVERYTHING);
    assertThat(LtiService.values()).allMatch(app::allows);
  }

  @Test
  void takesAtLeastOneMessage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AppSettings(true, Set.of(), Set.of(), ClaimsReleased.ALL, Set.of()));
  }

  @Test
  void takesNoCustomParameterWhoseNameCannotBeListed() {
    var message = Set.of(MessageType.RESOURCE_LINK);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new AppSettings(true, message, Set.of(), ClaimsReleased.NONE, Set.of("a b")));
  }

  @Test
  void letsTheOldSecretCountForAWhile() {
    app.renewSecret("second", NOW.plusSeconds(60));

    assertThat(app.secretHashes(NOW)).containsExactly("second", "first");
    assertThat(app.secretHashes(NOW.plusSeconds(60))).containsExactly("second");
  }

  @Test
  void keepsNoMoreThanOneOldSecret() {
    app.renewSecret("second", NOW.plusSeconds(60));
    app.renewSecret("third", NOW.plusSeconds(60));

    assertThat(app.secretHashes(NOW)).containsExactly("third", "second");
  }

  @Test
  void provesItselfByOneKeySetOrByItsSecret() {
    var published = new ClientKeySet.Published(URI.create("https://app.example/keys"));
    var entered = new ClientKeySet.Entered("{\"keys\":[]}");
    assertThat(app.keySet()).isEmpty();

    app.proveBy(Optional.of(published));
    assertThat(app.keySet()).contains(published);
    app.proveBy(Optional.of(entered));
    assertThat(app.keySet()).contains(entered);
    app.proveBy(Optional.empty());
    assertThat(app.keySet()).isEmpty();
  }
}
