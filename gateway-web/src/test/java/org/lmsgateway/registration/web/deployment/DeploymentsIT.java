package org.lmsgateway.registration.web.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** A deployment that the gateway does not know waits for an admin (LTI 1.3 Core §3.1.3). */
class DeploymentsIT {

  private Gateway gateway;
  private TestSchool school;
  private String path;
  private final Visitor visitor = new Visitor();

  @BeforeEach
  void open() {
    gateway = PayaraMicroFixture.gateway();
    school = TestSchool.open(gateway);
    path = "/registrations/" + school.lms().registered().getString("id");
  }

  private void ask() {
    var body = school.lms().registration(school.tenant(), school.app().getString("id"));
    body.put("deployments", List.of());
    body.put("deploymentPolicy", "CONFIRM");
    assertThat(gateway.operator().put(path, body).status()).isEqualTo(200);
  }

  private Answer decide(String deployment, String status) {
    return gateway
        .operator()
        .post(path + "/deployments", Map.of("id", deployment, "status", status));
  }

  private List<JsonObject> deployments() {
    return gateway.operator().items(path + "/deployments");
  }

  private void assertRefused(Answer page, int status, String title, String code) {
    assertThat(page.status()).as(page.toString()).isEqualTo(status);
    assertThat(page.text("title")).isEqualTo(title);
    assertThat(page.text("code")).isEqualTo(code);
    assertThat(page.text("detail")).isEqualTo(school.lms().deployment());
  }

  @Test
  void firstLaunchWaitsAndTheNextOneWorksWhenAnAdminHasConfirmed() {
    ask();

    assertRefused(
        school.launch(visitor), 403, "An IT admin has to confirm this first", "DEPLOYMENT_WAITING");
    assertThat(deployments())
        .singleElement()
        .satisfies(
            waiting -> {
              assertThat(waiting.getString("id")).isEqualTo(school.lms().deployment());
              assertThat(waiting.getString("status")).isEqualTo("WAITING");
              assertThat(waiting.getInt("launches")).isEqualTo(1);
            });

    assertThat(decide(school.lms().deployment(), "CONFIRMED").status()).isEqualTo(204);

    assertThat(school.launch(visitor).status()).isEqualTo(303);
    assertThat(deployments().get(0).getString("status")).isEqualTo("CONFIRMED");
    assertThat(gateway.operator().get(path).json().getJsonArray("deployments")).hasSize(1);
  }

  @Test
  void dismissedDeploymentStaysRefused() {
    ask();
    school.launch(visitor);

    assertThat(decide(school.lms().deployment(), "DISMISSED").status()).isEqualTo(204);

    assertRefused(
        school.launch(visitor), 404, "Registration details not found", "DEPLOYMENT_DISMISSED");
    assertThat(deployments().get(0).getString("status")).isEqualTo("DISMISSED");
  }

  @Test
  void launchThatIsNotSoundLeavesNothing() {
    ask();
    var request = school.begin(visitor);
    var claims = school.lms().claims(request);

    school.finish(visitor, request, school.lms().forge(claims));

    assertThat(deployments()).isEmpty();
  }

  @Test
  void decisionMustSayWhatAndOverWhich() {
    ask();

    var empty = gateway.operator().post(path + "/deployments", Map.of());
    assertThat(empty.status()).isEqualTo(400);
    assertThat(empty.json().getJsonArray("errors")).hasSize(2);
    assertThat(decide("7", "PERHAPS").status()).isEqualTo(400);
    assertThat(decide("7", "CONFIRMED").status()).isEqualTo(404);
    assertThat(gateway.operator().get("/registrations/x/deployments").status()).isEqualTo(404);
  }

  @Test
  void incompleteRegistrationSaysWhatIsMissing() {
    var body = school.lms().registration(school.tenant());
    body.put("deployments", List.of());
    gateway.operator().put(path, body);

    var page = visitor.post(school.lms().loginUrl(), school.lms().loginInitiation());

    assertThat(page.text("code")).isEqualTo("REGISTRATION_INCOMPLETE");
    assertThat(page.text("detail")).isEqualTo("missing: deployment, app");
  }
}
