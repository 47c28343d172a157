package org.lmsgateway.launch.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lmsgateway.launch.LaunchParameters;

/**
 * Reads what a browser sent. Not by the container, which takes those of the address and those of
 * the form together, and reads over what it cannot decode.
 */
final class SentParameters {
  private SentParameters() {}

  /** Those of the address. */
  static LaunchParameters ofAddress(HttpServletRequest request) {
    var query = request.getQueryString();
    return read(query == null ? "" : query);
  }

  /**
   * Those of the form.
   *
   * @throws ClientErrorException if it is none, or too large, or stops in the middle
   */
  static LaunchParameters ofForm(HttpServletRequest request) {
    if (!isForm(request.getContentType())) {
      throw new NotSupportedException();
    }
    if (request.getContentLengthLong() > LaunchBodyLimit.MOST_BYTES) {
      throw tooLarge();
    }
    var body = body(request);
    if (body.length > LaunchBodyLimit.MOST_BYTES) {
      throw tooLarge();
    }
    return read(new String(body, UTF_8));
  }

  private static byte[] body(HttpServletRequest request) {
    try {
      return request.getInputStream().readNBytes(LaunchBodyLimit.MOST_BYTES + 1);
    } catch (IOException e) {
      // The server gave up waiting for the rest, or the browser has gone.
      throw new ClientErrorException(Status.REQUEST_TIMEOUT, e);
    }
  }

  private static boolean isForm(String type) {
    return type != null
        && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED);
  }

  private static ClientErrorException tooLarge() {
    return new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
  }

  private static LaunchParameters read(String encoded) {
    try {
      return of(encoded);
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e);
    }
  }

  /**
   * A name without {@code =} has no value at all; to a launch that is the same as an empty one.
   *
   * @throws IllegalArgumentException if something is not decoded
   */
  static LaunchParameters of(String encoded) {
    Map<String, List<String>> values = new HashMap<>();
    for (var pair : encoded.split("&")) {
      var parts = pair.split("=", 2);
      values
          .computeIfAbsent(decode(parts[0]), name -> new ArrayList<>(1))
          .add(parts.length > 1 ? decode(parts[1]) : "");
    }
    return new LaunchParameters(values);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, UTF_8);
  }
}
