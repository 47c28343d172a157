package org.lmsgateway.tracing.service;

import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrivateExporterTest {

  private final List<SpanData> exported = new ArrayList<>();

  @Test
  void keepsWhatTellsARequestFromAnother() {
    var span = export();

    assertThat(span.getName()).isEqualTo("/lti/login");
    assertThat(span.getAttributes().get(stringKey("http.route"))).isEqualTo("/lti/login");
    assertThat(span.getAttributes().get(longKey("http.status_code"))).isEqualTo(302);
  }

  @Test
  void leavesOutAddressesAndMessages() {
    assertThat(export().toString()).contains("exception").doesNotContain("tess.teacher");
    assertThat(exported.get(0).getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(exported.get(0).getEvents().toString()).doesNotContain("tess.teacher");
  }

  private SpanData export() {
    try (var provider =
        SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(new PrivateExporter(memory())))
            .build()) {
      var span = provider.get("test").spanBuilder("/lti/login").startSpan();
      span.setAttribute("http.route", "/lti/login");
      span.setAttribute("http.status_code", 302L);
      span.setAttribute("http.url", "https://gw.example/lti/login?login_hint=tess.teacher");
      span.setAttribute("http.target", "/lti/login?login_hint=tess.teacher");
      span.addEvent("exception", Attributes.of(stringKey("exception.message"), "tess.teacher"));
      span.recordException(new IllegalStateException("tess.teacher"));
      span.setStatus(StatusCode.ERROR, "tess.teacher");
      span.end();
    }
    return exported.get(0);
  }

  private SpanExporter memory() {
    return new SpanExporter() {
      @Override
      public CompletableResultCode export(Collection<SpanData> spans) {
        exported.addAll(spans);
        return CompletableResultCode.ofSuccess();
      }

      @Override
      public CompletableResultCode flush() {
        return CompletableResultCode.ofSuccess();
      }

      @Override
      public CompletableResultCode shutdown() {
        return CompletableResultCode.ofSuccess();
      }
    };
  }
}
