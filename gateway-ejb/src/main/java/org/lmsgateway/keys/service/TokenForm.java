package org.lmsgateway.keys.service;

import com.nimbusds.jose.util.Base64URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The form of a signed JWT (RFC 7515 §7.1): three parts of base64url, the first two of them JSON
 * objects in UTF-8. Looked at before the JOSE library reads the token, because that reads over
 * letters that are not base64url, and JSON that is not quite JSON.
 */
final class TokenForm {

  private static final Pattern COMPACT =
      Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");

  private TokenForm() {}

  /** What is wrong; an empty text if nothing is. */
  static String fault(String token) {
    if (!COMPACT.matcher(token).matches()) {
      return "not three parts of base64url";
    }
    var parts = token.split("\\.");
    var header = fault("header", parts[0]);
    return header.isEmpty() ? fault("claims", parts[1]) : header;
  }

  private static String fault(String name, String part) {
    try {
      var octets = ByteBuffer.wrap(new Base64URL(part).decode());
      var fault = StrictJson.fault(StandardCharsets.UTF_8.newDecoder().decode(octets).toString());
      return fault.isEmpty() ? "" : name + ": " + fault;
    } catch (CharacterCodingException e) {
      return name + ": not UTF-8";
    }
  }
}
