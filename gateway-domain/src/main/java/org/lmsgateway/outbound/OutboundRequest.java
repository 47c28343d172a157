package org.lmsgateway.outbound;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A request to an address that came from outside.
 *
 * @param method GET, POST, PUT, PATCH or DELETE
 * @param address absolute
 * @param headers never null; what {@code Host} and the length are is the client's to say
 * @param body null if there is none
 * @param limits how long to wait and how much to read
 */
public record OutboundRequest(
    String method, URI address, Map<String, String> headers, String body, Limits limits) {

  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

  /**
   * How much of the server's answer is waited for and read.
   *
   * @param total from the first byte sent to the last byte read
   * @param mostBytes of the body
   */
  public record Limits(Duration total, int mostBytes) {
    /** For documents: key sets, discovery, tokens. */
    public static final Limits DOCUMENT = new Limits(Duration.ofSeconds(5), 256 * 1024);

    /** For services of an LMS, which may take their time over a large course. */
    public static final Limits SERVICE = new Limits(Duration.ofSeconds(20), 4 * 1024 * 1024);
  }

  public OutboundRequest {
    if (!METHODS.contains(method)) {
      throw new IllegalArgumentException("no request with the method " + method);
    }
    Objects.requireNonNull(address, "a request has an address");
    headers = Map.copyOf(headers);
    Objects.requireNonNull(limits, "a request has limits");
  }

  public static OutboundRequest get(URI address) {
    return new OutboundRequest("GET", address, Map.of(), null, Limits.DOCUMENT);
  }

  public static OutboundRequest post(URI address, String contentType, String body) {
    var headers = Map.of("Content-Type", contentType);
    return new OutboundRequest("POST", address, headers, body, Limits.DOCUMENT);
  }

  public static OutboundRequest put(URI address, String contentType, String body) {
    var headers = Map.of("Content-Type", contentType);
    return new OutboundRequest("PUT", address, headers, body, Limits.DOCUMENT);
  }

  public static OutboundRequest delete(URI address) {
    return new OutboundRequest("DELETE", address, Map.of(), null, Limits.DOCUMENT);
  }

  /** The same with one more header. */
  public OutboundRequest with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new OutboundRequest(method, address, more, body, limits);
  }

  /** The same within other limits. */
  public OutboundRequest within(Limits other) {
    return new OutboundRequest(method, address, headers, body, other);
  }

  /** Without headers and body, which hold tokens and people. */
  @Override
  public String toString() {
    return method + " " + address;
  }
}
