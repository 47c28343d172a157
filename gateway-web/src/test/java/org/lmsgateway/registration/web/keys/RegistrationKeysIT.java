package org.lmsgateway.registration.web.keys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** The keys on both sides of a registration, over HTTP. */
class RegistrationKeysIT {

  private Gateway gateway;
  private TestSchool school;
  private Api operator;
  private String path;

  @BeforeEach
  void open() {
    gateway = PayaraMicroFixture.gateway();
    school = TestSchool.open(gateway);
    operator = gateway.operator();
    path = "/registrations/" + school.lms().registered().getString("id") + "/keys";
  }

  private JsonObject lmsKeySet() {
    return operator.get(path).json().getJsonObject("lmsKeySet");
  }

  private Answer post(String below) {
    return operator.post(path + below, Map.of());
  }

  private Answer published() {
    return new Visitor().get(URI.create(school.lms().registered().getString("jwksUrl")));
  }

  @Test
  void nextToolKeyIsPublishedAtOnceAndTakesOverLater() {
    var rotated = post("/rotation");

    assertThat(rotated.status()).isEqualTo(200);
    var keys = rotated.json().getJsonArray("toolKeys").getValuesAs(JsonObject.class);
    assertThat(keys).extracting(key -> key.getString("phase")).containsExactly("NEXT", "CURRENT");
    assertThat(published().json().getJsonArray("keys").getValuesAs(JsonObject.class))
        .extracting(key -> key.getString("kid"))
        .containsExactlyInAnyOrder(keys.get(0).getString("kid"), keys.get(1).getString("kid"));

    var again = post("/rotation");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().getString("code")).isEqualTo("NEXT_KEY_TOO_NEW");
  }

  /** The shortest time that a key can be published before it signs is an hour. */
  @Test
  void nobodyKeepsTheKeySetForLongerThanTheNextKeyIsPublishedAhead() {
    assertThat(published().header("Cache-Control")).isEqualTo("public, max-age=300");
    assertThat(new Visitor().get(gateway.at("/.well-known/jwks.json")).header("Cache-Control"))
        .isEqualTo("public, max-age=300");
  }

  @Test
  void keySetOfTheLmsIsShownAsItWasFetched() {
    assertThat(lmsKeySet().containsKey("fetchedAt")).isFalse();

    school.launch(new Visitor());

    var shown = lmsKeySet();
    assertThat(shown.getJsonArray("keys")).hasSize(1);
    assertThat(shown.getJsonArray("keys").getJsonObject(0).getBoolean("fit")).isTrue();
    assertThat(shown.keySet()).contains("fetchedAt", "validUntil", "usableUntil");
  }

  @Test
  void faultOfTheLmsIsShownAndTheLastGoodKeysServe() {
    school.launch(new Visitor());
    school.lms().answerKeysetWith(503, "text/plain", "maintenance");

    var fetched = post("/lms");

    var failure = fetched.json().getJsonObject("lmsKeySet").getJsonObject("failure");
    assertThat(failure.getString("code")).isEqualTo("KEYSET_UNREACHABLE");
    assertThat(failure.getString("detail")).isEqualTo("STATUS 503");
    assertThat(school.launch(new Visitor()).status()).isEqualTo(303);
  }

  @Test
  void keySetIsFetchedTwiceAMinuteAtTheMost() {
    post("/lms");
    post("/lms");

    var third = post("/lms");

    assertThat(third.status()).isEqualTo(429);
    assertThat(third.header("Retry-After")).isEqualTo("60");
    assertThat(third.json().getString("code")).isEqualTo("KEY_SET_FETCHED_LATELY");
  }

  @Test
  void nothingIsSaidOfARegistrationThatDoesNotExist() {
    var nowhere = "/registrations/00000000-0000-0000-0000-000000000000/keys";

    assertThat(operator.get(nowhere).status()).isEqualTo(404);
    assertThat(operator.post(nowhere + "/rotation", Map.of()).status()).isEqualTo(404);
    assertThat(operator.post(nowhere + "/lms", Map.of()).status()).isEqualTo(404);
  }

  @Test
  void keysOfOurTokensAreRotatedTheSameWay() {
    var before = operator.items("/keys");
    assertThat(before).isNotEmpty();

    var status = operator.post("/keys/rotation", Map.of()).status();

    // Another test may have made the next key already.
    assertThat(status).isIn(200, 409);
    assertThat(operator.items("/keys"))
        .extracting(key -> key.getString("phase"))
        .contains("NEXT", "CURRENT");
    assertThat(operator.post("/keys/rotation", Map.of()).status()).isEqualTo(409);
    assertThat(Api.withToken(gateway, null).get("/keys").status()).isEqualTo(401);
  }
}
