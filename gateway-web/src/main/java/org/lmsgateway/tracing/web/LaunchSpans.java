package org.lmsgateway.tracing.web;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A span for each step of a launch. The server makes those of requests to REST resources, and none
 * for servlets (MicroProfile Telemetry 1.0, automatic instrumentation). Where an operator has not
 * switched traces on, nothing is made.
 */
@WebFilter({"/lti/login/*", "/lti/launch/*"})
public class LaunchSpans extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient OpenTelemetry telemetry;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws IOException, ServletException {
    var span = begin(request);
    var scope = span.makeCurrent();
    try {
      next.doFilter(request, response);
    } finally {
      scope.close();
      end(span, response);
    }
  }

  /** Continues the trace of a proxy before us. */
  private Span begin(HttpServletRequest request) {
    var route = request.getServletPath();
    var before =
        telemetry
            .getPropagators()
            .getTextMapPropagator()
            .extract(Context.current(), request, new RequestHeaders());
    return telemetry
        .getTracer("org.lmsgateway")
        .spanBuilder(route)
        .setSpanKind(SpanKind.SERVER)
        .setParent(before)
        .setAttribute("http.method", request.getMethod())
        .setAttribute("http.route", route)
        .startSpan();
  }

  private static void end(Span span, HttpServletResponse response) {
    span.setAttribute("http.status_code", response.getStatus());
    if (response.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      span.setStatus(StatusCode.ERROR);
    }
    span.end();
  }
}
