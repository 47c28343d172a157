package org.lmsgateway.test.services;

import java.util.Set;

/** A service that demands an access token of the LMS with a scope (RFC 6750). */
abstract class BearerEndpoint extends ServiceEndpoint {

  private final TokenEndpoint tokens;

  BearerEndpoint(TokenEndpoint tokens) {
    this.tokens = tokens;
  }

  /** One of these scopes opens what the request asks for. */
  abstract Set<String> scopes(Received request);

  abstract Reply serve(Received request);

  @Override
  final Reply answer(Received request) {
    return tokens.opens(request.bearer(), scopes(request))
        ? serve(request)
        : Reply.refused(401, "Unauthorized");
  }
}
