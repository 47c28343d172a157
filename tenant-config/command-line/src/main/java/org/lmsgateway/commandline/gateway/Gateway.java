package org.lmsgateway.commandline.gateway;

import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.lmsgateway.commandline.terminal.Texts;
import org.lmsgateway.commandline.terminal.Trouble;

/**
 * A gateway, as one of its clients calls it. Paths begin with a slash; those of the API are below
 * {@link #API}. Every call throws {@link Trouble} if no answer comes.
 */
public final class Gateway {
  public static final String API = "/api/v1";

  /** How long a document of ten thousand registrations may take. */
  private static final Duration DOCUMENTS = Duration.ofMinutes(10);

  private final GatewayAddress address;
  private final Route route;
  private final HttpClient http;
  private final Optional<String> token;

  private Gateway(GatewayAddress address, Route route, HttpClient http, Optional<String> token) {
    this.address = address;
    this.route = route;
    this.http = http;
    this.token = token;
  }

  /** A gateway that does not know yet who calls. */
  public static Gateway at(GatewayAddress address, Route route) {
    return new Gateway(address, route, route.client(), Optional.empty());
  }

  /** The same gateway, called with an access token. */
  public Gateway as(String accessToken) {
    return new Gateway(address, route, http, Optional.of(accessToken));
  }

  public GatewayAddress address() {
    return address;
  }

  /** The object at a path. */
  public JsonObject get(String path) {
    return find(path).required().json();
  }

  /** The same, but the answer may refuse. */
  public Answer find(String path) {
    return send(request(path).GET());
  }

  public void delete(String path) {
    send(request(path).DELETE()).required();
  }

  /** Sends an object; the answer may refuse. */
  public Answer post(String path, JsonObject body) {
    return send(with("POST", path, body));
  }

  /** Sends a document, which may be large, and the answer late; it may refuse. */
  public Answer postDocument(String path, JsonStructure document) {
    return send(with("POST", path, document).timeout(longest()));
  }

  /**
   * Puts a document, and hears how far the gateway is.
   *
   * @param progress is told what is done, and how much there is to do
   */
  public Answer putDocument(
      String path, JsonStructure document, BiConsumer<Integer, Integer> progress) {
    var request =
        with("PUT", path, document).timeout(longest()).setHeader("Accept", Lines.MEDIA_TYPE);
    var response = send(request.build(), BodyHandlers.ofLines());
    try {
      return Lines.read(response, progress);
    } catch (UncheckedIOException e) {
      throw BrokenCalls.of(e.getCause(), address);
    }
  }

  private Duration longest() {
    return route.timeout().compareTo(DOCUMENTS) > 0 ? route.timeout() : DOCUMENTS;
  }

  /** Sends a form, as OAuth has it; the answer may refuse. */
  public Answer form(String path, Map<String, String> form, Map<String, String> headers) {
    var request = request(path).header("Content-Type", "application/x-www-form-urlencoded");
    headers.forEach(request::header);
    return send(request.POST(BodyPublishers.ofString(encode(form))));
  }

  private HttpRequest.Builder with(String method, String path, JsonStructure body) {
    return request(path)
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(body.toString()));
  }

  private HttpRequest.Builder request(String path) {
    var request =
        HttpRequest.newBuilder(address.at(path))
            .timeout(route.timeout())
            .header("Accept", "application/json, application/*+json")
            .header("Accept-Language", Texts.language());
    token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
    return request;
  }

  private Answer send(HttpRequest.Builder request) {
    var response = send(request.build(), BodyHandlers.ofString());
    return Answer.of(response, response.body());
  }

  private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
    try {
      return http.send(request, handler);
    } catch (IOException e) {
      throw BrokenCalls.of(e, address);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw BrokenCalls.of(new IOException(e), address);
    }
  }

  /** As a form, and as the query of an address. */
  public static String encode(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(one -> encode(one.getKey()) + "=" + encode(one.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** As a part of a path or a query. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
