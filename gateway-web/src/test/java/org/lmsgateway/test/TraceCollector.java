package org.lmsgateway.test;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Where traces are sent to (OTLP over HTTP); it reads of the binary messages the texts only. */
public final class TraceCollector {

  private static final String PATH = "/trace-collector";
  private static final long MOST_SECONDS = 60;
  private static final BlockingQueue<String> MESSAGES = new LinkedBlockingQueue<>();

  static {
    TestServer.serve(
        PATH,
        exchange -> {
          var body = exchange.getRequestBody().readAllBytes();
          MESSAGES.add(new String(body, StandardCharsets.UTF_8));
          TestServer.answer(exchange, 200, "application/x-protobuf", "");
        });
  }

  private TraceCollector() {}

  static URI address() {
    return TestServer.at(PATH);
  }

  /** Forgets what has arrived: it may be of another test. */
  public static void forget() {
    MESSAGES.clear();
  }

  /** Everything that arrives until a text does. */
  public static String until(String text) {
    var all = new StringBuilder();
    try {
      while (all.indexOf(text) < 0) {
        var message = MESSAGES.poll(MOST_SECONDS, TimeUnit.SECONDS);
        if (message == null) {
          throw new AssertionError("no trace with " + text + " has arrived: " + all);
        }
        all.append(message);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return all.toString();
  }
}
