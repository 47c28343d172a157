package org.lmsgateway.api.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.lmsgateway.api.Idempotency;
import org.lmsgateway.api.Idempotency.Begun;
import org.lmsgateway.api.StoredAnswer;
import org.lmsgateway.shared.web.problem.Problem;
import org.lmsgateway.shared.web.problem.ProblemCode;
import org.lmsgateway.shared.web.problem.Problems;

/**
 * Does a POST with an {@code Idempotency-Key} once, and answers the same to the same
 * (draft-ietf-httpapi-idempotency-key-header-07). What was refused has done nothing and is not
 * remembered. After the filter that bounds bodies, because this one reads them.
 */
@Provider
@Priority(Priorities.USER + 100)
@ApplicationScoped
public class IdempotencyFilter
    implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {

  static final String HEADER = "Idempotency-Key";

  /** What only asks; some of it answers what shall be kept nowhere, such as personal data. */
  static final Pattern ASKING =
      Pattern.compile(
          ".*(personal-data/export|/connection|/check-list|/plan|configuration/import)");

  private static final String REPLAYED = "Idempotent-Replayed";
  private static final String RUNNING = IdempotencyFilter.class.getName();
  private static final String ANSWERED = RUNNING + ".answered";

  /** A string of RFC 8941 §3.3.3, or the same without its quotes, as many clients send it. */
  private static final Pattern KEY =
      Pattern.compile("\"?([\\x20\\x21\\x23-\\x5b\\x5d-\\x7e]{1,255}?)\"?");

  @Inject private Idempotency idempotency;
  @Inject private Problems problems;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    var header = request.getHeaderString(HEADER);
    var path = request.getUriInfo().getPath();
    if (header == null
        || !request.getMethod().equals(HttpMethod.POST)
        || ASKING.matcher(path).matches()) {
      return;
    }
    var key = KEY.matcher(header.strip());
    if (!key.matches()) {
      refuse(request, ProblemCode.IDEMPOTENCY_KEY_MALFORMED);
      return;
    }
    begin(request, key.group(1));
  }

  private void begin(ContainerRequestContext request, String key) throws IOException {
    var body = request.getEntityStream().readAllBytes();
    request.setEntityStream(new ByteArrayInputStream(body));
    var begun =
        idempotency.begin(
            key,
            request.getUriInfo().getRequestUri() + "\n" + new String(body, StandardCharsets.UTF_8));
    if (begun instanceof Begun.First first) {
      request.setProperty(RUNNING, first.id());
    } else if (begun instanceof Begun.Done done) {
      request.abortWith(again(done.answer()));
    } else {
      refuse(
          request,
          begun instanceof Begun.Running
              ? ProblemCode.IDEMPOTENCY_KEY_IN_USE
              : ProblemCode.IDEMPOTENCY_KEY_REUSED);
    }
  }

  private void refuse(ContainerRequestContext request, ProblemCode code) {
    request.abortWith(problems.of(Problem.of(code)));
  }

  private static Response again(StoredAnswer answer) {
    var response =
        Response.status(answer.status())
            .header(REPLAYED, "true")
            .header(HttpHeaders.CACHE_CONTROL, "no-store");
    if (!answer.location().isEmpty()) {
      response.header(HttpHeaders.LOCATION, answer.location());
    }
    if (!answer.body().isEmpty()) {
      response.type(answer.type()).entity(answer.body());
    }
    return response.build();
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(request.getProperty(RUNNING) instanceof String id)) {
      return;
    }
    if (response.getStatus() / 100 != 2) {
      request.removeProperty(RUNNING);
      idempotency.forget(id);
      return;
    }
    var location = Objects.requireNonNullElse(response.getHeaderString(HttpHeaders.LOCATION), "");
    var answer = new StoredAnswer(response.getStatus(), location, "", "");
    if (response.hasEntity()) {
      request.setProperty(ANSWERED, answer);
    } else {
      idempotency.finish(id, answer);
    }
  }

  /** Remembers before it sends: a client whose connection breaks now will ask again. */
  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    if (!(context.getProperty(RUNNING) instanceof String id)
        || !(context.getProperty(ANSWERED) instanceof StoredAnswer answer)) {
      context.proceed();
      return;
    }
    var out = context.getOutputStream();
    var body = new ByteArrayOutputStream();
    context.setOutputStream(body);
    context.proceed();
    idempotency.finish(
        id,
        new StoredAnswer(
            answer.status(),
            answer.location(),
            context.getMediaType().toString(),
            body.toString(StandardCharsets.UTF_8)));
    body.writeTo(out);
  }
}
