package org.lmsgateway.shared.web.problem;

import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.shared.error.ErrorCode;

/** The problems that any resource can have. Each has a title and a text in the bundle. */
public enum ProblemCode implements ErrorCode {
  FIELDS_INVALID(400),
  JSON_MALFORMED(400),
  /** Not 1 to 255 printable characters. */
  IDEMPOTENCY_KEY_MALFORMED(400),
  /** The request with that key is still being done. */
  IDEMPOTENCY_KEY_IN_USE(409),
  /** The key was used for another request. */
  IDEMPOTENCY_KEY_REUSED(422),
  REQUEST_MALFORMED(400),
  NOT_AUTHENTICATED(401),
  ACCESS_DENIED(403),
  NOT_YOURS(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  CHANGED_MEANWHILE(409),
  /** Not of the version that the header {@code If-Match} names. */
  VERSION_OUTDATED(412),
  BODY_TOO_LARGE(413),
  MEDIA_TYPE_NOT_SUPPORTED(415),
  CONFIGURATION_INVALID(422),
  INTERNAL_FAULT(500),
  DATABASE_UNREACHABLE(503);

  private final int status;

  ProblemCode(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  /** The problem that a status stands for by itself; malformed for other client errors. */
  static Optional<ProblemCode> of(int status) {
    var exact =
        Stream.of(values())
            .filter(code -> code.status == status && code.ordinal() >= REQUEST_MALFORMED.ordinal())
            .findFirst();
    return exact.or(
        () -> status >= 400 && status < 500 ? Optional.of(REQUEST_MALFORMED) : Optional.empty());
  }
}
