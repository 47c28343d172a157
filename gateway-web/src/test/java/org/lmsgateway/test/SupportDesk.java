package org.lmsgateway.test;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The place that reports of problems are sent to, of the gateway that all tests share. */
public final class SupportDesk {
  private static final String PATH = "/support-desk";
  private static final List<String> REPORTS = new CopyOnWriteArrayList<>();

  static {
    TestServer.serve(
        PATH,
        exchange -> {
          REPORTS.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
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
