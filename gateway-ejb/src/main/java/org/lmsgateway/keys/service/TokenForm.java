package org.lmsgateway.keys.service;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The form of a signed JWT (RFC 7515 §7.1): three parts of base64url, the first two of them JSON
 * objects in UTF-8. Looked at before the JOSE library reads the token, because that reads over
 * letters that are not base64url, and JSON that is not quite JSON.
 */
final class TokenForm {

  private static final String NO_PARTS = "not three parts of base64url";

  private TokenForm() {}

  /** What is wrong; an empty text if nothing is. */
  static String fault(String token) {
    var parts = token.split("\\.", -1);
    if (parts.length != 3 || parts[0].isEmpty() || parts[1].isEmpty() || token.contains("=")) {
      return NO_PARTS;
    }
    try {
      Base64.getUrlDecoder().decode(parts[2]);
      var header = fault("header", parts[0]);
      return header.isEmpty() ? fault("claims", parts[1]) : header;
    } catch (IllegalArgumentException e) {
      return NO_PARTS;
    }
  }

  /**
   * @throws IllegalArgumentException if the part is not base64url
   */
  private static String fault(String name, String part) {
    try {
      var octets = ByteBuffer.wrap(Base64.getUrlDecoder().decode(part));
      var fault = StrictJson.fault(StandardCharsets.UTF_8.newDecoder().decode(octets).toString());
      return fault.isEmpty() ? "" : name + ": " + fault;
    } catch (CharacterCodingException e) {
      return name + ": not UTF-8";
    }
  }
}
