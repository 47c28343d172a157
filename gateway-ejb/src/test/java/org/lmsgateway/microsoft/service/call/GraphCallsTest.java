package org.lmsgateway.microsoft.service.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.microsoft.GraphRefusal.MICROSOFT_BUSY;
import static org.lmsgateway.microsoft.GraphRefusal.MICROSOFT_FAULT;
import static org.lmsgateway.microsoft.GraphRefusal.MICROSOFT_NOT_CONNECTED;
import static org.lmsgateway.microsoft.GraphRefusal.MICROSOFT_NOT_FOUND;
import static org.lmsgateway.microsoft.GraphRefusal.MICROSOFT_PERMISSION_MISSING;
import static org.lmsgateway.microsoft.GraphRefusal.MICROSOFT_SIGN_IN_REFUSED;
import static org.lmsgateway.microsoft.GraphRefusal.MICROSOFT_UNREACHABLE;

import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.microsoft.service.GraphScene;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Done;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Refused;

class GraphCallsTest {

  private final GraphScene scene = new GraphScene();
  private final GraphRequest someGroup =
      GraphRequest.get("/groups/" + scene.directory.group("maths", List.of(), List.of()));

  @AfterEach
  void close() {
    scene.close();
  }

  private GraphOutcome<GraphAnswer> ask() {
    return scene.calls.send(scene.tenant, someGroup);
  }

  @Test
  void asksWithTheTenantsToken() {
    assertThat(ask())
        .isInstanceOfSatisfying(
            Done.class, done -> assertThat(((GraphAnswer) done.value()).status()).isEqualTo(200));
  }

  @Test
  void usesATokenUntilItRunsOut() {
    var first = access();
    assertThat(access()).isSameAs(first);

    scene.clock.advance(Duration.ofMinutes(58));
    assertThat(access()).isNotSameAs(first);
  }

  private GraphAccess access() {
    return ((Done<GraphAccess>) scene.tokens.access(scene.tenant)).value();
  }

  @Test
  void saysThatTheTenantIsNotConnected() {
    scene.disconnect();

    assertThat(ask()).isEqualTo(Refused.of(MICROSOFT_NOT_CONNECTED, ""));
  }

  @Test
  void namesTheDirectorysNumberOfARefusedSignIn() {
    scene.enterSecret("old");

    assertThat(ask()).isEqualTo(Refused.of(MICROSOFT_SIGN_IN_REFUSED, "AADSTS7000215"));
  }

  @Test
  void saysThatNobodyAnswers() {
    scene.standIn.close();

    assertThat(ask()).isEqualTo(Refused.of(MICROSOFT_UNREACHABLE, "UNREACHABLE"));
  }

  @Test
  void saysThatAPermissionIsMissing() {
    scene.directory.permit("User.Read.All");

    assertThat(ask())
        .isEqualTo(Refused.of(MICROSOFT_PERMISSION_MISSING, "Authorization_RequestDenied"));
  }

  @Test
  void saysThatSomethingIsNotThere() {
    var outcome = scene.calls.send(scene.tenant, GraphRequest.get("/groups/" + UUID.randomUUID()));

    assertThat(outcome).isEqualTo(Refused.of(MICROSOFT_NOT_FOUND, "Request_ResourceNotFound"));
  }

  @Test
  void waitsForAsLongAsGraphSays() {
    scene.directory.throttleEvery(2, 7);

    ask();
    ask();

    assertThat(scene.pauses).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void comesAgainLaterRatherThanWaitForMinutes() {
    scene.directory.throttleEvery(1, 300);

    assertThat(ask())
        .isEqualTo(
            new Refused<>(MICROSOFT_BUSY, "TooManyRequests", Optional.of(Duration.ofSeconds(300))));
    assertThat(scene.pauses).isEmpty();
  }

  @Test
  void repeatsWhatFailedOnlyIfThatDoesNoHarm() {
    scene.directory.fail(1, 500);
    assertThat(ask()).isInstanceOf(Done.class);

    scene.directory.fail(1, 500);
    var made =
        scene.calls.send(scene.tenant, GraphRequest.post("/teams", JsonValue.EMPTY_JSON_OBJECT));
    assertThat(made).isEqualTo(Refused.of(MICROSOFT_FAULT, "generalException"));
  }

  @Test
  void sendsTwentyRequestsWithOneCallAndRepeatsOnlyThoseThatWereTurnedAway() {
    scene.directory.throttleEvery(10, 3);
    scene.directory.forgetCalls();

    var requests = Stream.generate(() -> someGroup).limit(50).toList();
    var outcome = scene.batches.send(scene.tenant, requests);

    assertThat(outcome).isInstanceOf(Done.class);
    assertThat(((Done<List<GraphAnswer>>) outcome).value())
        .hasSize(50)
        .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
    assertThat(scene.directory.calls()).isEqualTo(4);
    assertThat(scene.directory.log()).hasSize(50);
    assertThat(scene.pauses).containsExactly(Duration.ofSeconds(3));
  }

  @Test
  void givesUpOnABatchThatIsTurnedAwayAgainAndAgain() {
    scene.directory.throttleEvery(1, 15);

    var outcome = scene.batches.send(scene.tenant, List.of(someGroup));

    assertThat(((Done<List<GraphAnswer>>) outcome).value().get(0).isBusy()).isTrue();
    assertThat(scene.pauses).hasSize(4);
  }
}
