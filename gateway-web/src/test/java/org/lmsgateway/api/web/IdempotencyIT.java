package org.lmsgateway.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.PayaraMicroFixture;

/** A POST with an {@code Idempotency-Key} is done once. */
class IdempotencyIT {

  private final String key = UUID.randomUUID().toString();
  private final String name = "once-" + key;
  private final Api operator = PayaraMicroFixture.gateway().operator();

  private Answer post(String body) {
    return post(key, body);
  }

  private Answer post(String header, String body) {
    return operator.with("Idempotency-Key", header).post("/api-clients", Map.of("name", body));
  }

  private static void assertRefused(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.json().getString("code")).isEqualTo(code);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void sameRequestIsAnsweredAgainAndNotDoneAgain() {
    var first = post(name);
    var second = post("\"" + key + "\"", name);

    assertThat(first.status()).isEqualTo(201);
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.json()).isEqualTo(first.json());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(first.header("Idempotent-Replayed")).isEmpty();
    assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
    assertThat(second.header("Cache-Control")).contains("no-store");
    assertThat(post(UUID.randomUUID().toString(), name).json().getString("id"))
        .isNotEqualTo(first.json().getString("id"));
  }

  @Test
  void keyOfAnotherRequestIsRefused() {
    post(name);

    assertRefused(post(name + " too"), 422, "IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void whatWasRefusedIsTriedAgainUnderTheSameKey() {
    assertThat(post("").status()).isEqualTo(400);

    assertThat(post(name).status()).isEqualTo(201);
  }

  @Test
  void keyThatIsNoneIsRefused() {
    assertRefused(post("k".repeat(256), name), 400, "IDEMPOTENCY_KEY_MALFORMED");
    assertRefused(post("\"\"", name), 400, "IDEMPOTENCY_KEY_MALFORMED");
  }
}
