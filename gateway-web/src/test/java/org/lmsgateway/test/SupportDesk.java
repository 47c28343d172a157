package org.lmsgateway.test;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The place that reports of problems are sent to, of the gateway that all tests share. */
public final class SupportDesk {
  /** What a report must hold that the place does not take. */
  public static final String REFUSED = "the desk takes no such report";

  private static final String PATH = "/support-desk";
  private static final List<String> REPORTS = new CopyOnWriteArrayList<>();

  static {
    TestServer.serve(
        PATH,
        exchange -> {
          var report = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          if (report.contains(REFUSED)) {
            TestServer.answer(exchange, 500, "text/plain", "not this one");
            return;
          }
          REPORTS.add(report);
          TestServer.answer(exchange, 200, "text/plain", "thank you");
        });
  }

  private SupportDesk() {}

  static URI address() {
    return TestServer.at(PATH);
  }

  /** What has arrived so far, from all tests. */
  public static List<String> reports() {
    return List.copyOf(REPORTS);
  }
}
