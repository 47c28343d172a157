package org.lmsgateway.practice;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the practice LMS answers an authentication request (OpenID Connect Core §3.1.2.5). */
public sealed interface AuthenticationResponse {

  /**
   * The browser shall post this (OAuth 2.0 Form Post Response Mode): an {@code id_token}, or an
   * {@code error}.
   *
   * @param redirect the gateway's redirect URI
   * @param fields with the request's {@code state}
   * @param twice whether it shall be posted two times at the same moment
   */
  record FormPost(URI redirect, Map<String, String> fields, boolean twice)
      implements AuthenticationResponse {
    public FormPost {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Without the token and the state, so that they cannot reach a log. */
    @Override
    public String toString() {
      return "FormPost[" + redirect + "]";
    }
  }

  /**
   * Not answered to the redirect URI, because it cannot be trusted (RFC 6749 §4.1.2.1).
   *
   * @param parameter what is wrong: {@code client_id} or {@code redirect_uri}
   */
  record Refused(String parameter) implements AuthenticationResponse {}
}
