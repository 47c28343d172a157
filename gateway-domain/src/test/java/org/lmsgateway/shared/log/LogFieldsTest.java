package org.lmsgateway.shared.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class LogFieldsTest {

  @Test
  void faultKeepsItsNumberAndItsCause() {
    List<LogRecord> lines = new ArrayList<>();
    var logger = Logger.getLogger(LogFieldsTest.class.getName());
    logger.setUseParentHandlers(false);
    logger.addHandler(
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            lines.add(line);
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        });
    var fault = new IllegalStateException("away");

    LogFields.fault(LogFieldsTest.class, "fault F-23456789 at /", "F-23456789", fault);

    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).getThrown()).isSameAs(fault);
    assertThat(lines.get(0).getParameters()[0]).isEqualTo(Map.of("Reference", "F-23456789"));
    assertThat(lines.get(0).getMessage()).isEqualTo("fault F-23456789 at /");
  }
}
