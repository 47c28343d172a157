package org.lmsgateway.test.services;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lmsgateway.test.services.ToolTokens.NotTaken;

/**
 * Where a browser brings the items that were chosen (Deep Linking 2.0 §4.5): checks the signature
 * and the times of the response, and keeps its claims. The page says {@code id="taken"} or {@code
 * id="refused"}.
 */
public final class DeepLinkingReturn extends ServiceEndpoint {

  private final ToolTokens tokens;
  private final URI address;
  private final List<Map<String, Object>> responses = new CopyOnWriteArrayList<>();

  DeepLinkingReturn(ToolTokens tokens, URI address) {
    this.tokens = tokens;
    this.address = address;
  }

  /** What the request claims as {@code deep_link_return_url}. */
  public URI address() {
    return address;
  }

  /** The claims of every response whose signature and times were right. */
  public List<Map<String, Object>> responses() {
    return List.copyOf(responses);
  }

  /** The claims of the last response. */
  public Map<String, Object> lastResponse() {
    if (responses.isEmpty()) {
      throw new AssertionError("no response was taken; received: " + received());
    }
    return responses.get(responses.size() - 1);
  }

  @Override
  Reply answer(Received request) {
    if (!request.method().equals("POST")) {
      return page(405, "refused", "the response is posted");
    }
    try {
      responses.add(tokens.read(request.form().getOrDefault("JWT", "")));
      return page(200, "taken", "Content added");
    } catch (NotTaken e) {
      return page(400, "refused", e.getMessage());
    }
  }

  private static Reply page(int status, String id, String text) {
    var body = "<!DOCTYPE html><title>LMS</title><p id=\"" + id + "\">" + text + "</p>";
    return new Reply(status, "text/html; charset=utf-8", body, Map.of());
  }
}
