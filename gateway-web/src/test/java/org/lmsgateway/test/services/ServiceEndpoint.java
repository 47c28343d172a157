package org.lmsgateway.test.services;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** One of the LMS's services: records each request, and fails as often as it is told. */
public abstract class ServiceEndpoint {

  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();

  ServiceEndpoint() {}

  abstract Reply answer(Received request);

  final void handle(HttpExchange exchange) throws IOException {
    var request = Received.of(exchange);
    received.add(request);
    var fault = faults.poll();
    var reply = fault == null ? answer(request) : fault.instead(() -> answer(request));
    reply.send(exchange);
  }

  /** Lets the next requests fail, one for each fault; the ones after them are answered. */
  public void failNext(Fault... next) {
    faults.addAll(List.of(next));
  }

  /** Ends all faults that have not happened yet. */
  public void recover() {
    faults.clear();
  }

  /** All requests so far, also those that were refused or failed. */
  public List<Received> received() {
    return List.copyOf(received);
  }

  /** The last request. */
  public Received last() {
    if (received.isEmpty()) {
      throw new AssertionError("nothing was received");
    }
    return received.get(received.size() - 1);
  }

  public void forgetReceived() {
    received.clear();
  }
}
