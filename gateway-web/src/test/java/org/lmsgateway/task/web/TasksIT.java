package org.lmsgateway.task.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.FluentWait;

/** The task that every gateway has, looked at and run by an operator. */
@ExtendWith(Browser.Extension.class)
class TasksIT {

  private static final String TASK = "cloud-recheck";

  private Gateway gateway;
  private Api operator;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
    operator = gateway.operator();
    until(() -> find().isPresent());
  }

  /** The list of tasks is made once a minute. */
  private static void until(BooleanSupplier condition) {
    new FluentWait<>(condition)
        .withTimeout(Duration.ofSeconds(90))
        .pollingEvery(Duration.ofMillis(200))
        .until(BooleanSupplier::getAsBoolean);
  }

  private Optional<JsonObject> find() {
    return Optional.of(operator.get("/tasks/" + TASK))
        .filter(answer -> answer.status() == 200)
        .map(answer -> answer.json());
  }

  /** When the task has run since that time, or at all. */
  private String ended(String since) {
    return find()
        .filter(task -> task.containsKey("lastedSeconds"))
        .map(task -> task.getString("startedAt"))
        .filter(started -> !started.equals(since))
        .orElse(null);
  }

  @Test
  void taskRunsByItselfAndOnDemand() {
    until(() -> ended("") != null);
    var before = ended("");

    assertThat(operator.post("/tasks/" + TASK + "/run", Map.of()).status()).isEqualTo(200);

    until(() -> ended(before) != null);
    assertThat(find().orElseThrow().getString("result")).isEqualTo("DONE");
    assertThat(operator.items("/tasks?limit=200"))
        .anySatisfy(task -> assertThat(task.getString("name")).isEqualTo(TASK));
    assertThat(operator.post("/tasks/none/run", Map.of()).status()).isEqualTo(404);
  }

  @Test
  void operatorRunsATaskInThePortal(Browser browser) {
    until(() -> ended("") != null);
    Portal.signIn(browser, gateway);
    browser.open(gateway.at("/portal/tasks"));

    browser.click(By.cssSelector("[aria-label='Run now: Clouds of tenants']"));

    browser.await(any -> browser.textOf("said").contains("Clouds of tenants"));
    PageCheck.isFit(browser, "tasks");
  }
}
