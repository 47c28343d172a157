package org.lmsgateway.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "|cmd", "\r=1"})
  void noCellIsTakenForAFormula(String text) {
    assertThat(CsvText.cell(text)).startsWith("\"'");
  }

  @Test
  void quotesHoldCommasQuotesAndLinesInTheirCell() {
    assertThat(CsvText.line(List.of("a,b", "say \"x\"", "1\n2", "")))
        .isEqualTo("\"a,b\",\"say \"\"x\"\"\",\"1\n2\",\r\n");
  }
}
