package org.lmsgateway.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;

/** The audit log in the API: the list, and the stream for collectors. */
class AuditIT {

  private static final Duration PAUSE = Duration.ofMillis(250);

  private final String name = "Audited " + UUID.randomUUID();
  private Gateway gateway;
  private Api api;

  @BeforeEach
  void signIn() {
    gateway = PayaraMicroFixture.gateway();
    api = gateway.operator();
  }

  private String changedApp() {
    var id =
        api.create("/apps", Map.of("name", "x", "url", "https://stars.example/")).getString("id");
    var changed = Map.of("name", name, "url", "https://stars.example/", "claims", "NONE");
    assertThat(api.put("/apps/" + id, changed).status()).isEqualTo(200);
    return id;
  }

  @Test
  void listTellsWhatChangedFromWhatToWhat() {
    var id = changedApp();

    var events = api.items("/audit?subjectType=app&subject=" + id);

    assertThat(events)
        .extracting(event -> event.getString("action"))
        .containsExactly("CHANGED", "CREATED");
    assertThat(events.get(0).getString("actor")).startsWith("client:");
    assertThat(events.get(0).getString("subjectName")).isEqualTo(name);
    assertThat(events.get(0).getJsonArray("changes").getValuesAs(JsonObject.class))
        .extracting(change -> change.getString("field") + " " + change.getString("after"))
        .containsExactly("name " + name, "claims NONE");
  }

  @Test
  void listIsFilteredByActionAndTime() {
    var id = changedApp();
    var about = "/audit?subject=" + id;

    assertThat(api.items(about + "&action=created")).hasSize(1);
    assertThat(api.items(about + "&until=" + Instant.EPOCH)).isEmpty();
    assertThat(api.items(about + "&from=" + Instant.EPOCH)).hasSize(2);
    assertThat(api.items(about + "&limit=1")).hasSize(1);
  }

  @Test
  void whatCannotBeReadIsRefusedFieldByField() {
    var refused = api.get("/audit?from=yesterday&action=GUESSED");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("\"from\"", "\"action\"", "SIGNED_IN");
    assertThat(api.get("/audit/stream?after=x").status()).isEqualTo(400);
  }

  @Test
  void nobodyReadsItWithoutAToken() {
    var anonymous = Api.withToken(gateway, null);

    assertThat(anonymous.get("/audit").status()).isEqualTo(401);
    assertThat(anonymous.get("/audit/stream").status()).isEqualTo(401);
  }

  @Test
  void streamGoesOnAfterTheLastLineThatWasRead() {
    var id = changedApp();

    var first = eventsOf(id, null);
    assertThat(first)
        .extracting(event -> event.getString("action"))
        .containsExactly("CREATED", "CHANGED");

    api.delete("/apps/" + id);

    assertThat(eventsOf(id, first.get(1).getString("cursor")))
        .extracting(event -> event.getString("action"))
        .containsExactly("DELETED");
  }

  /** As a collector does: asks again until the events have come, which takes some seconds. */
  private List<JsonObject> eventsOf(String subject, String cursor) {
    var deadline = Instant.now().plus(Duration.ofSeconds(30));
    var wanted = cursor == null ? 2 : 1;
    while (Instant.now().isBefore(deadline)) {
      var answer = api.get("/audit/stream" + (cursor == null ? "" : "?after=" + cursor));
      assertThat(answer.header("Content-Type")).startsWith("application/x-ndjson");
      var found =
          answer
              .body()
              .lines()
              .map(AuditIT::read)
              .filter(event -> event.getString("subject").equals(subject))
              .toList();
      if (found.size() >= wanted) {
        return found;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw new AssertionError("no events of " + subject);
  }

  private static JsonObject read(String line) {
    try (var reader = Json.createReader(new StringReader(line))) {
      return reader.readObject();
    }
  }
}
