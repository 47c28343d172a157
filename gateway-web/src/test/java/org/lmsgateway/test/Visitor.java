package org.lmsgateway.test;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A browser without scripts: it keeps cookies, whatever their attributes say, and follows a
 * redirect only when it is told.
 */
public final class Visitor {

  static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private static final int FOUND = 302;

  private final Map<String, String> cookies = new ConcurrentHashMap<>();
  private final Map<String, String> headers = new ConcurrentHashMap<>();

  /** Sends a header with each request from now on, as a browser may. */
  public Visitor sending(String name, String value) {
    headers.put(name, value);
    return this;
  }

  public Answer get(URI address) {
    return keepCookies(send(request(address).GET().build()));
  }

  public Answer post(URI address, Map<String, String> form) {
    return keepCookies(send(formRequest(address, encode(form))));
  }

  /** Posts a form as it is written, in which a name may come twice. */
  public Answer post(URI address, String encoded) {
    return keepCookies(send(formRequest(address, encoded)));
  }

  /** Signs in to the portal by the page at that address. */
  public void signIn(URI page, String username, String password) {
    var form = FacesForm.hidden(get(page));
    form.put("username", username);
    form.put("password", password);
    form.put("do-sign-in", "do-sign-in");
    var answer = post(page, form);
    if (answer.status() != FOUND) {
      throw new AssertionError("not signed in: " + answer);
    }
  }

  /** Posts a form with headers of its own, without cookies. */
  public static Answer post(URI address, Map<String, String> form, Map<String, String> headers) {
    var request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encode(form)));
    headers.forEach(request::header);
    return send(request.build());
  }

  /** Posts without waiting for the answer, whose cookies are not kept. */
  public CompletableFuture<Answer> postAtOnce(URI address, Map<String, String> form) {
    return HTTP.sendAsync(formRequest(address, encode(form)), BodyHandlers.ofString())
        .thenApply(Answer::of);
  }

  public Map<String, String> cookies() {
    return cookies;
  }

  private HttpRequest formRequest(URI address, String encoded) {
    return request(address)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(encoded))
        .build();
  }

  private HttpRequest.Builder request(URI address) {
    var builder = HttpRequest.newBuilder(onThisMachine(address));
    headers.forEach(builder::header);
    if (!cookies.isEmpty()) {
      builder.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return builder;
  }

  /** Browsers know that names below {@code localhost} are this machine (RFC 6761 §6.3). */
  private static URI onThisMachine(URI address) {
    return URI.create(
        address.toString().replaceFirst("//[a-z.-]+\\.localhost(?=[:/])", "//localhost"));
  }

  private Answer keepCookies(Answer answer) {
    for (var line : answer.setCookies()) {
      var pair = line.split(";", 2)[0].split("=", 2);
      if (line.contains("Max-Age=0")) {
        cookies.remove(pair[0]);
      } else {
        cookies.put(pair[0], pair[1]);
      }
    }
    return answer;
  }

  static Answer send(HttpRequest request) {
    try {
      return Answer.of(HTTP.send(request, BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new AssertionError("no answer from " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  public static String encode(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(pair -> encode(pair.getKey()) + "=" + encode(pair.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
