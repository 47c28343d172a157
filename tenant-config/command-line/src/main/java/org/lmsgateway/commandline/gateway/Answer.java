package org.lmsgateway.commandline.gateway;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.lmsgateway.commandline.terminal.JsonText;
import org.lmsgateway.commandline.terminal.Reason;
import org.lmsgateway.commandline.terminal.Trouble;

/**
 * What the gateway answered, or somebody in its place.
 *
 * @param body empty where there is none, or it is no JSON object
 * @param certificate by which the gateway proved itself; empty without TLS
 */
public record Answer(
    int status,
    HttpHeaders headers,
    Optional<JsonObject> body,
    Optional<X509Certificate> certificate) {

  static Answer of(HttpResponse<?> response, String body) {
    return of(response, response.statusCode(), read(body));
  }

  /** An answer whose status is in its body. */
  static Answer of(HttpResponse<?> response, int status, Optional<JsonObject> body) {
    return new Answer(status, response.headers(), body, certificate(response));
  }

  private static Optional<X509Certificate> certificate(HttpResponse<?> response) {
    try {
      return response.sslSession().isEmpty()
          ? Optional.empty()
          : Optional.of((X509Certificate) response.sslSession().get().getPeerCertificates()[0]);
    } catch (SSLPeerUnverifiedException e) {
      return Optional.empty();
    }
  }

  private static Optional<JsonObject> read(String body) {
    try {
      return body.isBlank() ? Optional.empty() : Optional.of(JsonText.object(body));
    } catch (JsonException e) {
      return Optional.empty();
    }
  }

  public boolean isDone() {
    return status >= 200 && status < 300;
  }

  /** The code of the problem that it tells; empty if it is none. */
  public String code() {
    return body.flatMap(problem -> JsonText.text(problem, "code")).orElse("");
  }

  /**
   * The answer, if it is none that refuses.
   *
   * @throws Trouble if it is
   */
  public Answer required() {
    if (!isDone()) {
      throw refusal();
    }
    return this;
  }

  /** What a person is told of an answer that refuses. */
  Trouble refusal() {
    return Refusals.of(this);
  }

  /**
   * The object that was asked for.
   *
   * @throws Trouble if there is none, because it was not the gateway that answered
   */
  public JsonObject json() {
    return body.orElseThrow(() -> Trouble.of(Reason.NOT_A_GATEWAY, String.valueOf(status)));
  }

  /** Without the body, which may hold a token. */
  @Override
  public String toString() {
    return "Answer[" + status + "]";
  }
}
