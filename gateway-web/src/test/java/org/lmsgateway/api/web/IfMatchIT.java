package org.lmsgateway.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TestDirectory;
import org.lmsgateway.test.TestSchool;

/** Changes that count only for the version that was read. */
class IfMatchIT {

  private final String name = "Name " + UUID.randomUUID();
  private Gateway gateway;
  private Api operator;
  private TestSchool school;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
    operator = gateway.operator();
    school = TestSchool.open(gateway);
  }

  private Api ifMatch(String tag) {
    return operator.with("If-Match", tag);
  }

  private static void assertOutdated(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(412);
    assertThat(answer.json().getString("code")).isEqualTo("VERSION_OUTDATED");
  }

  /** Changes a thing twice on the condition of what was read first. */
  private void assertConditional(String path, Map<String, ?> first, Map<String, ?> second) {
    var tag = operator.get(path).header("ETag");
    assertThat(tag).matches("\"[^\"]+\"");

    var changed = ifMatch(tag).put(path, first);
    assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
    assertThat(changed.header("ETag")).isNotEqualTo(tag);
    assertThat(operator.get(path).header("ETag")).isEqualTo(changed.header("ETag"));

    assertOutdated(ifMatch(tag).put(path, second));
    assertThat(operator.get(path).json().getString("name")).isEqualTo(first.get("name"));
    assertOutdated(ifMatch("W/" + changed.header("ETag")).put(path, second));
    assertThat(ifMatch(tag + ", " + changed.header("ETag")).put(path, second).status())
        .isEqualTo(200);
    assertThat(ifMatch("*").put(path, first).status()).isEqualTo(200);
  }

  @Test
  void registrationIsChangedOnlyIfItIsAsItWasRead() {
    var lms = school.lms();
    var path = "/registrations/" + lms.registered().getString("id");
    var first = new HashMap<>(lms.registration(school.tenant(), "launch-inspector"));
    var second = new HashMap<>(first);
    first.put("name", name);
    second.put("name", name + " too");
    var tag = operator.get(path).header("ETag");

    assertConditional(path, first, second);

    assertOutdated(ifMatch(tag).delete(path));
    assertThat(ifMatch(operator.get(path).header("ETag")).delete(path).status()).isEqualTo(204);
  }

  @Test
  void appIsChangedOnlyIfItIsAsItWasRead() {
    var path = "/apps/" + school.app().getString("id");
    var tag = operator.get(path).header("ETag");

    assertConditional(
        path,
        Map.of("name", name, "url", "https://a.example"),
        Map.of("name", name + " too", "url", "https://a.example"));

    assertOutdated(ifMatch(tag).delete(path));
    assertThat(operator.get(path).status()).isEqualTo(200);
  }

  @Test
  void tenantIsChangedOnlyIfItIsAsItWasRead() {
    var path = "/tenants/" + school.tenant();
    var tag = operator.get(path).header("ETag");

    assertConditional(path, Map.of("name", name), Map.of("name", name + " too"));

    assertOutdated(
        ifMatch(tag).put(path + "/status", Map.of("status", "BLOCKED", "reason", "A try")));
  }

  @Test
  void clientIsChangedOnlyIfItIsAsItWasRead() {
    var path =
        "/api-clients/" + operator.create("/api-clients", Map.of("name", name)).getString("id");
    var tag = operator.get(path).header("ETag");

    assertConditional(path, Map.of("name", name + " new"), Map.of("name", name + " too"));

    assertOutdated(ifMatch(tag).delete(path));
    assertThat(ifMatch(operator.get(path).header("ETag")).delete(path).status()).isEqualTo(204);
  }

  /** The name of an account may have what ids of other things have not. */
  @Test
  void personIsChangedOnlyIfItIsAsItWasRead() {
    var account =
        Map.of("username", UUID.randomUUID() + "@a.example", "name", name, "role", "OPERATOR");
    var path = "/people/" + operator.create("/people", account).getString("id");
    var tag = operator.get(path).header("ETag");

    var changed = ifMatch(tag).put(path + "/status", Map.of("enabled", false));

    assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
    assertThat(operator.get(path).header("ETag")).isEqualTo(changed.header("ETag"));
    assertOutdated(ifMatch(tag).put(path + "/status", Map.of("enabled", true)));
    assertOutdated(ifMatch(tag).delete(path));
    assertThat(operator.get(path).json().getBoolean("enabled")).isFalse();
    assertThat(ifMatch(changed.header("ETag")).delete(path).status()).isEqualTo(204);
  }

  /** It has a tag before it is turned for the first time, and that of its tenant is none. */
  @Test
  void remoteAccessIsTurnedOnlyIfItIsAsItWasRead() {
    var path = "/tenants/" + school.tenant() + "/remote-access";
    var ofTenant = operator.get("/tenants/" + school.tenant()).header("ETag");
    var tag = operator.get(path).header("ETag");

    assertOutdated(ifMatch(ofTenant).put(path, Map.of("enabled", true)));
    var on = ifMatch(tag).put(path, Map.of("enabled", true));

    assertThat(on.status()).as(on.toString()).isEqualTo(200);
    assertThat(operator.get(path).header("ETag")).isEqualTo(on.header("ETag"));
    assertOutdated(ifMatch(tag).put(path, Map.of("enabled", false)));
    assertThat(operator.get(path).json().getBoolean("enabled")).isTrue();
    var off = ifMatch(on.header("ETag")).put(path, Map.of("enabled", false));
    assertThat(off.json().getBoolean("enabled")).isFalse();
  }

  /** They have a tag before they are saved for the first time. */
  @Test
  void settingsOfClassTeamsAreSavedOnlyIfTheyAreAsTheyWereRead() {
    var path = "/tenants/" + school.tenant() + "/class-team-settings";
    var other = "/tenants/" + TestSchool.open(gateway).tenant() + "/class-team-settings";
    var tag = operator.get(path).header("ETag");

    assertOutdated(ifMatch(operator.get(other).header("ETag")).put(path, Map.of("mode", "ALL")));
    var first = ifMatch(tag).put(path, Map.of("mode", "CHOSEN"));

    assertThat(first.status()).as(first.toString()).isEqualTo(200);
    assertThat(first.header("ETag")).isNotEqualTo(tag);
    assertThat(operator.get(path).header("ETag")).isEqualTo(first.header("ETag"));
    assertOutdated(ifMatch(tag).put(path, Map.of("mode", "ALL")));
    assertThat(operator.get(path).json().getString("mode")).isEqualTo("CHOSEN");
    assertThat(ifMatch(first.header("ETag")).put(path, Map.of("mode", "ALL")).status())
        .isEqualTo(200);
  }

  /** One that is not there has no tag, so that nothing is the first one's condition. */
  @Test
  void connectionToMicrosoftIsChangedOnlyIfItIsAsItWasRead() {
    var path = "/tenants/" + school.tenant() + "/microsoft";
    var domain = TestDirectory.newTenant("public");
    var tag = operator.put(path, connection(domain)).header("ETag");
    assertThat(operator.get(path).header("ETag")).isEqualTo(tag);

    var changed = ifMatch(tag).put(path, connection(domain));

    assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
    assertThat(changed.header("ETag")).isNotEqualTo(tag);
    assertOutdated(ifMatch(tag).put(path, connection(domain)));
    assertOutdated(ifMatch(tag).delete(path));
    assertThat(ifMatch(changed.header("ETag")).delete(path).status()).isEqualTo(204);
  }

  private static Map<String, String> connection(String domain) {
    return Map.of("directory", domain, "clientId", UUID.randomUUID().toString(), "secret", "s");
  }

  @Test
  void tagOfAnotherThingDoesNotCount() {
    var other = operator.get("/tenants/" + school.tenant()).header("ETag");

    assertOutdated(ifMatch(other).delete("/apps/" + school.app().getString("id")));
    assertOutdated(ifMatch("any").delete("/apps/" + school.app().getString("id")));
  }
}
