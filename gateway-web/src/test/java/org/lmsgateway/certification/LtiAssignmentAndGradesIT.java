package org.lmsgateway.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.certification.CertificationSuite.LEARNER;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.services.GradesEndpoint;
import org.lmsgateway.test.services.LmsServices;

/**
 * Certification guide §6.4: one launch, called an instructor's and made as a student, and after it
 * what the tool does with the gradebook by itself, under the names of §5.4.
 */
class LtiAssignmentAndGradesIT {

  private CertificationSuite suite;
  private LmsServices services;
  private JsonObject launch;
  private Api app;
  private String lineItems;

  @BeforeEach
  void launch() {
    suite = CertificationSuite.open();
    services = suite.services();
    var swap = suite.swap(suite.launch(LEARNER, sound -> {}));
    launch = swap.getJsonObject("launch");
    app = suite.asApp(swap);
    lineItems = "/courses/" + CertificationSuite.course(app) + "/line-items";
  }

  private JsonObject createLineItem() {
    var tag = UUID.randomUUID().toString();
    return app.create(lineItems, Map.of("label", "Essay", "scoreMaximum", 60, "tag", tag));
  }

  private void score(JsonObject item) {
    var answer = app.post(lineItems + "/" + item.getString("id") + "/scores", score());
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
  }

  private Map<String, Object> score() {
    return Map.of(
        "user",
        launch.getJsonObject("user").getString("id"),
        "scoreGiven",
        45,
        "scoreMaximum",
        60,
        "activityProgress",
        "Completed",
        "gradingProgress",
        "FullyGraded");
  }

  @Test
  @DisplayName("Valid Instructor Launch")
  void validInstructorLaunch() {
    assertThat(launch.getJsonObject("services").getJsonObject("grades").getString("lineitems"))
        .isEqualTo(services.grades().lineItemsAddress().toString());
  }

  @Test
  @DisplayName("Create Line Item")
  void createLineItemInTheGradebook() {
    var item = createLineItem();

    var request = services.grades().last();
    assertThat(request.method()).isEqualTo("POST");
    assertThat(request.contentType()).isEqualTo(GradesEndpoint.LINE_ITEM);
    assertThat(services.tokens().scopes(request.bearer())).contains(LmsServices.LINE_ITEM_SCOPE);
    assertThat(services.grades().lineItems())
        .anySatisfy(
            kept -> {
              assertThat(kept.getString("tag")).isEqualTo(item.getString("tag"));
              assertThat(kept.getString("label")).isEqualTo("Essay");
              assertThat(kept.getInt("scoreMaximum")).isEqualTo(60);
            });
  }

  @Test
  @DisplayName("Retrieve Line Item")
  void retrieveLineItem() {
    var item = createLineItem();

    var found = app.get(lineItems + "/" + item.getString("id"));

    assertThat(found.status()).as(found.toString()).isEqualTo(200);
    assertThat(found.json()).isEqualTo(item);
    assertThat(services.grades().last().header("Accept")).contains(GradesEndpoint.LINE_ITEM);
  }

  @Test
  @DisplayName("Post Score Line Item")
  void postScoreLineItem() {
    score(createLineItem());

    var request = services.grades().last();
    assertThat(request.path()).endsWith("/scores");
    assertThat(request.contentType()).isEqualTo(GradesEndpoint.SCORE);
    assertThat(services.tokens().scopes(request.bearer())).contains(LmsServices.SCORE_SCOPE);
    assertThat(request.json().getString("userId")).isEqualTo("6b45a2d1-user");
    assertThat(request.json().getInt("scoreGiven")).isEqualTo(45);
    assertThat(request.json().getInt("scoreMaximum")).isEqualTo(60);
    assertThat(request.json().keySet())
        .containsAll(List.of("timestamp", "activityProgress", "gradingProgress"));
  }

  @Test
  @DisplayName("Retrieve Results Line Item")
  void retrieveResultsLineItem() {
    var item = createLineItem();
    score(item);

    var results = app.items(lineItems + "/" + item.getString("id") + "/results");

    assertThat(results).hasSize(1);
    assertThat(results.get(0).getString("user"))
        .isEqualTo(launch.getJsonObject("user").getString("id"));
    assertThat(results.get(0).getInt("score")).isEqualTo(45);
    var request = services.grades().last();
    assertThat(request.header("Accept")).contains(GradesEndpoint.RESULTS);
    assertThat(services.tokens().scopes(request.bearer())).contains(LmsServices.RESULT_SCOPE);
  }
}
