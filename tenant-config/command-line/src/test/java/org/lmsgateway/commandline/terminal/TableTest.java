package org.lmsgateway.commandline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Objects as people read them. */
class TableTest {

  private final TimeZone zone = TimeZone.getDefault();

  @BeforeEach
  void live() {
    TimeZone.setDefault(TimeZone.getTimeZone("Europe/Paris"));
  }

  @AfterEach
  void leave() {
    TimeZone.setDefault(zone);
  }

  private static String table(String json, String... columns) {
    return Table.of(List.of(columns), List.of(JsonText.object(json)));
  }

  @Test
  void columnsAreNamedInWordsAndAlignedByTheWidest() {
    assertThat(
            table("{\"clientId\":\"a\",\"name\":\"My Moodle\",\"x\":1}", "clientId", "name", "x"))
        .isEqualTo("CLIENT ID  NAME       X\na          My Moodle  1\n");
  }

  @Test
  void timesAreLocalAndToTheMinute() {
    assertThat(table("{\"openedAt\":\"2026-11-22T01:31:13.123456Z\"}", "openedAt"))
        .isEqualTo("OPENED AT\n2026-11-22 02:31\n");
  }

  @Test
  void longTextsAreCutAndMissingOnesAreEmpty() {
    var table = table("{\"a\":\"" + "x".repeat(99) + "\",\"b\":null}", "a", "b", "c");

    assertThat(table).contains("x".repeat(43) + "…\n");
  }
}
