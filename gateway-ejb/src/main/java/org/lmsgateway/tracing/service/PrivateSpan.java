package org.lmsgateway.tracing.service;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.Set;

/**
 * A span that keeps what is on the list and nothing else. Payara writes the whole address into it:
 * the query of a login has hints that name the person, and the path of an invitation is a secret.
 * Messages of faults may hold either; the log has the fault under its reference number.
 */
final class PrivateSpan extends DelegatingSpanData {

  private static final Set<String> KEPT =
      Set.of(
          "component",
          "error",
          "exception.type",
          "http.method",
          "http.route",
          "http.scheme",
          "http.status_code",
          "net.host.name",
          "net.host.port");

  PrivateSpan(SpanData span) {
    super(span);
  }

  @Override
  public Attributes getAttributes() {
    return kept(super.getAttributes());
  }

  @Override
  public List<EventData> getEvents() {
    return super.getEvents().stream()
        .map(
            event ->
                EventData.create(
                    event.getEpochNanos(), event.getName(), kept(event.getAttributes())))
        .toList();
  }

  @Override
  public StatusData getStatus() {
    return StatusData.create(super.getStatus().getStatusCode(), "");
  }

  private static Attributes kept(Attributes all) {
    return all.toBuilder().removeIf(key -> !KEPT.contains(key.getKey())).build();
  }
}
