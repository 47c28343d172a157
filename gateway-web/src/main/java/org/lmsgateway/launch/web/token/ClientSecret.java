package org.lmsgateway.launch.web.token;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The id and secret by which a client proves itself at the token endpoint (RFC 6749 §2.3.1).
 *
 * @param id never null
 */
record ClientSecret(String id, String secret) {
  private static final String BASIC = "basic ";

  /**
   * Reads them from the header ({@code client_secret_basic}) or the form ({@code
   * client_secret_post}).
   *
   * @param authorization the header, or null
   * @throws TokenError if there is none, it cannot be read, or both ways are used at once
   */
  static ClientSecret read(String authorization, MultivaluedMap<String, String> form) {
    if (authorization == null) {
      return fromForm(form);
    }
    if (form.containsKey("client_secret")) {
      throw TokenError.invalidRequest("send the client secret in one way, not in two");
    }
    var secret = fromHeader(authorization);
    var named = form.getFirst("client_id");
    if (named != null && !named.equals(secret.id)) {
      throw TokenError.invalidRequest("client_id is not the client of the Authorization header");
    }
    return secret;
  }

  private static ClientSecret fromForm(MultivaluedMap<String, String> form) {
    var id = form.getFirst("client_id");
    var secret = form.getFirst("client_secret");
    if (id == null || secret == null) {
      throw TokenError.invalidClient("send client id and client secret");
    }
    return new ClientSecret(id, secret);
  }

  /** Both parts are form-encoded before they are joined, so that an id may hold a colon. */
  private static ClientSecret fromHeader(String authorization) {
    if (!authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      throw TokenError.invalidClient("the Authorization header must use Basic");
    }
    try {
      var decoded = Base64.getDecoder().decode(authorization.substring(BASIC.length()).strip());
      var pair = new String(decoded, StandardCharsets.UTF_8);
      var colon = pair.indexOf(':');
      return colon < 0
          ? new ClientSecret(formDecode(pair), "")
          : new ClientSecret(
              formDecode(pair.substring(0, colon)), formDecode(pair.substring(colon + 1)));
    } catch (IllegalArgumentException e) {
      throw TokenError.invalidClient("the Authorization header cannot be read");
    }
  }

  private static String formDecode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** Without the secret, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "ClientSecret[" + id + "]";
  }
}
