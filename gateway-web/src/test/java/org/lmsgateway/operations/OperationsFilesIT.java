package org.lmsgateway.operations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Metrics;
import org.lmsgateway.test.PayaraMicroFixture;

/** What is in {@code docs/operations} for Grafana and Prometheus fits what the gateway tells. */
class OperationsFilesIT {

  private static final Path FILES = Path.of("../docs/operations");

  /** Names of metrics have an underscore; functions, labels and words of PromQL have none here. */
  private static final Pattern NAME = Pattern.compile("\\b[A-Za-z]+_[A-Za-z_]+\\b(?!\\s*\\()");

  private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
  private static final Pattern EXPRESSION =
      Pattern.compile("expr: (?:>-\\n((?: {10}.*\\n)+)|(.*)\\n)");
  private static final Pattern ALERT = Pattern.compile("- alert: (\\w+)");
  private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\| `(gateway_\\w+)` \\|");

  @Test
  void dashboardAsksForMetricsThatThereAre() throws IOException {
    assertThat(dashboard()).hasSizeGreaterThan(20);
    assertThat(named(dashboard())).isNotEmpty().isSubsetOf(told());
  }

  @Test
  void rulesAskForMetricsThatThereAre() throws IOException {
    assertThat(rules()).hasSameSizeAs(alerts());
    assertThat(named(rules())).isNotEmpty().isSubsetOf(told());
  }

  @Test
  void expressionsCloseWhatTheyOpen() throws IOException {
    assertThat(Stream.concat(dashboard().stream(), rules().stream()))
        .allSatisfy(
            expression -> {
              assertThat(count(expression, '(')).isEqualTo(count(expression, ')'));
              assertThat(count(expression, '{')).isEqualTo(count(expression, '}'));
              assertThat(count(expression, '[')).isEqualTo(count(expression, ']'));
              assertThat(count(expression, '"') % 2).isZero();
            });
  }

  @Test
  void guideSaysWhatToDoAboutEachAlert() throws IOException {
    var guide = read("README.md");

    assertThat(alerts()).allSatisfy(alert -> assertThat(guide).contains("`" + alert + "`"));
  }

  /** Both ways: what is told is explained, and nothing else. */
  @Test
  void guideExplainsEveryMetricOfTheGateway() throws IOException {
    var explained =
        TABLE_ROW.matcher(read("README.md")).results().map(row -> row.group(1)).toList();

    assertThat(explained)
        .containsExactlyInAnyOrderElementsOf(
            told().stream().filter(name -> name.startsWith("gateway_")).toList());
  }

  private static List<String> told() {
    return List.copyOf(Metrics.of(PayaraMicroFixture.gateway()).names());
  }

  private static List<String> named(List<String> expressions) {
    return expressions.stream()
        .map(expression -> TEXT.matcher(expression).replaceAll(""))
        .flatMap(expression -> NAME.matcher(expression).results())
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  private static List<String> dashboard() throws IOException {
    try (var reader = Json.createReader(new StringReader(read("grafana-dashboard.json")))) {
      return reader.readObject().getJsonArray("panels").getValuesAs(JsonObject.class).stream()
          .flatMap(panel -> panel.getJsonArray("targets").getValuesAs(JsonObject.class).stream())
          .map(target -> target.getString("expr"))
          .toList();
    }
  }

  private static List<String> rules() throws IOException {
    return EXPRESSION
        .matcher(read("prometheus-rules.yml"))
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .toList();
  }

  private static List<String> alerts() throws IOException {
    return ALERT
        .matcher(read("prometheus-rules.yml"))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static long count(String text, char sign) {
    return text.chars().filter(character -> character == sign).count();
  }

  private static String read(String file) throws IOException {
    return Files.readString(FILES.resolve(file));
  }
}
