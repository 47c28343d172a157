package org.lmsgateway.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.TestSchool;

/** What belongs to one launch, used for another or again: replay, swapped nonces, other tenants. */
final class MixUpAttacks {

  private static final int AT_ONCE = 10;
  private static final String SWAPPED = "NONCE_MISMATCH";
  private static final String REPLAYED = "NONCE_REPLAYED";

  private MixUpAttacks() {}

  static List<Attack> all() {
    return List.of(
        new Attack(
            "swapped-nonces",
            "two launches of one browser: the state of one, the token of the other",
            SWAPPED,
            MixUpAttacks::swapped),
        new Attack(
            "nonce-of-neighbour",
            "the nonce of another tenant's launch in a sound token",
            SWAPPED,
            MixUpAttacks::nonceOfNeighbour),
        new Attack(
            "state-of-neighbour",
            "the state of another tenant's launch, with our LMS's token",
            "ISSUER_MISMATCH",
            MixUpAttacks::stateOfNeighbour),
        new Attack(
            "state-of-twin",
            "the state of another registration of the same LMS, with the first one's token",
            "AUDIENCE_MISMATCH",
            MixUpAttacks::stateOfTwin),
        new Attack("replay", "the same answer twice", REPLAYED, MixUpAttacks::replay),
        new Attack(
            "replay-new-token",
            "a new token for a launch that has been",
            REPLAYED,
            MixUpAttacks::replayWithNewToken),
        new Attack(
            "replay-parallel",
            "the same answer ten times at once: one is taken",
            REPLAYED,
            MixUpAttacks::replayAtOnce),
        onTheWay(
            "registration-deleted",
            "the registration is deleted during the launch",
            "REGISTRATION_REMOVED",
            school ->
                AttackScene.operator()
                    .delete("/registrations/" + school.lms().registered().getString("id"))),
        onTheWay(
            "registration-disabled",
            "the registration is switched off during the launch",
            "REGISTRATION_DISABLED",
            school -> AttackScene.register(school, Map.of("status", "DISABLED"))),
        onTheWay(
            "app-taken-away",
            "the app is taken from the registration during the launch",
            "APP_REMOVED",
            school -> AttackScene.register(school, Map.of("apps", List.of("launch-inspector")))),
        onTheWay(
            "deployment-taken-away",
            "the deployment is taken from the registration during the launch",
            "DEPLOYMENT_UNKNOWN",
            school -> AttackScene.register(school, Map.of("deployments", List.of("another")))));
  }

  private static Answer swapped(AttackScene scene) {
    var first = scene.school().begin(scene.visitor);
    var second = scene.school().begin(scene.visitor);
    return scene
        .school()
        .finish(scene.visitor, first, AttackScene.soundToken(scene.school(), second));
  }

  private static Answer nonceOfNeighbour(AttackScene scene) {
    var theirs = scene.neighbour().begin(scene.visitor);
    return scene.launch(draft -> draft.claim("nonce", theirs.get("nonce")));
  }

  private static Answer stateOfNeighbour(AttackScene scene) {
    var theirs = scene.neighbour().begin(scene.visitor);
    return scene
        .neighbour()
        .finish(scene.visitor, theirs, AttackScene.soundToken(scene.school(), theirs));
  }

  private static Answer stateOfTwin(AttackScene scene) {
    var twin = scene.ownSchool();
    AttackScene.register(twin, Map.of("issuer", scene.lms().issuer()));
    var initiation = new HashMap<>(twin.lms().loginInitiation());
    initiation.put("iss", scene.lms().issuer());
    var request = scene.visitor.post(twin.lms().loginUrl(), initiation).locationParameters();
    return scene
        .school()
        .finish(scene.visitor, request, AttackScene.soundToken(scene.school(), request));
  }

  private static Answer replay(AttackScene scene) {
    var request = scene.school().begin(scene.visitor);
    var token = AttackScene.soundToken(scene.school(), request);
    accepted(scene.school().finish(scene.visitor, request, token));
    return scene.school().finish(scene.visitor, request, token);
  }

  private static Answer replayWithNewToken(AttackScene scene) {
    var request = scene.school().begin(scene.visitor);
    accepted(scene.finish(scene.school(), request, draft -> {}));
    return scene.finish(scene.school(), request, draft -> draft.claim("sub", "user-1"));
  }

  private static Answer replayAtOnce(AttackScene scene) {
    var request = scene.school().begin(scene.visitor);
    var form = TestSchool.callback(request, AttackScene.soundToken(scene.school(), request));
    var answers =
        IntStream.range(0, AT_ONCE)
            .mapToObj(any -> scene.visitor.postAtOnce(scene.callbackAddress(), form))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(answers).filteredOn(answer -> answer.status() == 303).hasSize(1);
    return answers.stream().filter(answer -> answer.status() != 303).findAny().orElseThrow();
  }

  private static void accepted(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(303);
  }

  private static Attack onTheWay(
      String name, String deed, String reason, Consumer<TestSchool> change) {
    return new Attack(
        name,
        deed,
        reason,
        scene -> {
          var school = scene.ownSchool();
          var request = school.begin(scene.visitor);
          change.accept(school);
          return scene.finish(school, request, draft -> {});
        });
  }
}
